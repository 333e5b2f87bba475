// What a reader sees of a page: which texts lie upon each other, and how long its lines are.
() => {
  const PROSE = 150; // characters from which a text is read in lines, not looked up
  const seen = [], blocks = new Map();

  // The part of a box that is not cut off by what it scrolls in.
  const cut = (box, element) => {
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== "visible") {
        const edge = at.getBoundingClientRect();
        box = { left: Math.max(box.left, edge.left), right: Math.min(box.right, edge.right),
          top: Math.max(box.top, edge.top), bottom: Math.min(box.bottom, edge.bottom) };
      }
    }
    return box;
  };

  // A line by the middle half of its height: letters of two lines never meet there.
  const middle = (box, element) => {
    const quarter = box.height / 4;
    return cut({ left: box.left + 1, right: box.right - 1, top: box.top + quarter,
      bottom: box.bottom - quarter }, element);
  };

  const block_of = (element) => {
    let at = element;
    while (getComputedStyle(at).display.startsWith("inline")) { at = at.parentElement; }
    return at;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, holder = node.parentElement;
    const words = node.data.replace(/\s+/g, " ");
    if (!words.trim() || holder.closest(".vh, .skip, script, style, [hidden], option")
        || !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) { continue; }
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    boxes.map((box) => middle(box, holder))
      .filter((box) => box.right - box.left > 1 && box.bottom - box.top > 1)
      .forEach((box) => seen.push({ ...box, words: words.trim().slice(0, 40), node }));
    if (!holder.closest("svg")) {
      const key = block_of(holder), block = blocks.get(key) || { words: "", boxes: [] };
      block.words += words;
      block.boxes.push(...boxes);
      blocks.set(key, block);
    }
  }

  seen.sort((one, other) => one.top - other.top);
  const overlapping = new Set();
  seen.forEach((one, place) => {
    for (let next = place + 1; next < seen.length && seen[next].top < one.bottom; next += 1) {
      const other = seen[next];
      if (one.node !== other.node && one.left < other.right && other.left < one.right) {
        overlapping.add(`${one.words} | ${other.words}`);
      }
    }
  });

  let longest = 0, beginning = "";
  blocks.forEach(({ words, boxes }) => {
    if (words.length < PROSE) { return; }
    const rows = [];
    boxes.forEach((box) => {
      const centre = (box.top + box.bottom) / 2;
      const row = rows.find((each) => each.top < centre && centre < each.bottom);
      if (row) {
        row.right = Math.max(row.right, box.right);
        row.left = Math.min(row.left, box.left);
      } else { rows.push({ left: box.left, right: box.right, top: box.top, bottom: box.bottom }); }
    });
    const letter = boxes.reduce((sum, box) => sum + box.width, 0) / words.length;
    const length = Math.max(...rows.map((row) => row.right - row.left)) / letter;
    if (length > longest) { longest = length; beginning = words.trim().slice(0, 60); }
  });

  return { overlapping: [...overlapping].sort(), texts: seen.length, longest, beginning,
    sideways: document.documentElement.scrollWidth - innerWidth };
}
