/* Comity: what saves a page load or a hand. Everything here also works without it. */
"use strict";
(() => {
  const root = document.documentElement, $ = (s, at = document) => at.querySelector(s);
  const all = (s, at = document) => [...at.querySelectorAll(s)];
  root.classList.add("js");
  const store = { get: (k) => { try { return localStorage.getItem(k); } catch { return null; } },
    set: (k, v) => { try { localStorage.setItem(k, v); } catch { /* private window */ } } };

  /* copy */
  document.addEventListener("click", async (e) => {
    const b = e.target.closest("[data-copy]");
    if (b) { await navigator.clipboard?.writeText($(".copy", b.parentElement).textContent); b.classList.add("done"); }
  });

  /* what is shown stays in the address */
  const legend = $("form.legend");
  legend?.addEventListener("change", () => {
    const u = new URL(location), on = all("input[type=checkbox]", legend);
    u.searchParams.delete("show");
    if (on.some((i) => !i.checked)) ["", ...on.filter((i) => i.checked).map((i) => i.value)].forEach((v) => u.searchParams.append("show", v));
    history.replaceState(null, "", u);
  });

  /* the proof opens beneath its paragraph */
  const text = $(".reader article, .alone article");
  let from = null;
  const close = (push = true) => {
    $("#proof")?.remove();
    all(".lit, .para.on, .find[aria-current]").forEach((x) => { x.classList.remove("lit", "on"); x.removeAttribute("aria-current"); });
    all("mark", text).forEach((m) => m.replaceWith(...m.childNodes));
    if (push) { const u = new URL(location); u.searchParams.delete("fact"); history.replaceState(null, "", u); }
    from?.focus(); from = null;
  };
  text?.addEventListener("click", (e) => {
    if (e.ctrlKey || e.metaKey || e.shiftKey) return;
    const shut = e.target.closest(".ev .close");
    const a = e.target.closest("a[href^='?fact=']");
    if (!shut && !a || !window.htmx) return;
    e.preventDefault();
    if (shut) {
      from ||= $(`a.find[href*="${$(".ev", text).dataset.claim}"]`, shut.closest(".para"));
      return close();
    }
    close(false);
    from = a;
    const u = new URL(location), given = new URLSearchParams(a.getAttribute("href").slice(1).split("#")[0]);
    u.searchParams.set("fact", given.get("fact")); u.search = u.search.replaceAll("%3A", ":"); u.hash = a.hash;
    const para = a.closest(".para"), box = document.createElement("div");
    box.id = "proof"; box.lang = root.lang;
    $(".t", para).append(box);
    para.classList.add("on");
    all(`a[href*="${given.get("fact")}"]`, para).forEach((x) => x.matches(".find") ? x.setAttribute("aria-current", "true") : x.classList.add("lit"));
    history.replaceState(null, "", u);
    htmx.ajax("GET", u.pathname + u.search, { target: box, swap: "innerHTML" }).then(() => $(".ev", box)?.focus({ preventScroll: true }));
  });

  /* a part of the page was filled anew: languages lead to what is shown now, and the reader is in it */
  document.addEventListener("htmx:afterSwap", (e) => {
    const part = e.detail.target?.id;
    if (part !== "found" && part !== "drawn") return;
    $("#" + part)?.focus({ preventScroll: true });
    all(".lang a").forEach((a) => { a.href = location.pathname.replace(/^\/[a-z]+/, "/" + a.hreflang) + location.search; });
  });

  /* suggestions: a combobox over the plain form */
  const ask = $("#q"), box = $("#suggestions");
  if (ask && box) {
    const rows = () => all("[role=option]", box);
    const pick = (n) => {
      const list = rows(), was = list.findIndex((r) => r.ariaSelected === "true");
      list[was]?.setAttribute("aria-selected", "false");
      const now = list[n === null ? -1 : (was + n + list.length) % list.length];
      now?.setAttribute("aria-selected", "true"); now?.scrollIntoView({ block: "nearest" });
      now ? ask.setAttribute("aria-activedescendant", now.id) : ask.removeAttribute("aria-activedescendant");
    };
    const shut = () => { box.replaceChildren(); ask.ariaExpanded = "false"; ask.removeAttribute("aria-activedescendant"); };
    ask.addEventListener("keydown", (e) => {
      if (e.key === "ArrowDown" || e.key === "ArrowUp") { if (rows().length) { e.preventDefault(); pick(e.key === "ArrowDown" ? 1 : -1); } }
      else if (e.key === "Escape") shut();
      else if (e.key === "Enter") { const r = rows().find((x) => x.ariaSelected === "true"); if (r) { e.preventDefault(); location = r.dataset.href; } }
    });
    box.addEventListener("mousedown", (e) => { const r = e.target.closest("[data-href]"); if (r) location = r.dataset.href; });
    ask.addEventListener("blur", () => setTimeout(shut, 150));
    document.addEventListener("htmx:afterSwap", (e) => { if (e.target === box) ask.ariaExpanded = String(rows().length > 0); });
  }

  /* single keys, which can be switched off */
  const off = $("#keys-off");
  if (off) { off.checked = store.get("keys") === "off"; off.onchange = () => store.set("keys", off.checked ? "off" : "on"); }
  const step = (list, n) => {
    const at = list.findIndex((x) => x === document.activeElement || x.contains(document.activeElement));
    const next = list[at < 0 ? (n > 0 ? list.findIndex((x) => x.getBoundingClientRect().top > 0) : 0) : at + n];
    const to = next && ($("a", next) || next); to?.focus(); to?.scrollIntoView({ block: "center" });
  };
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && $("#proof .ev")) return close();
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input, textarea, select") || store.get("keys") === "off") return;
    const does = { "/": () => ask?.focus(), j: () => step(all(".para"), 1), k: () => step(all(".para"), -1),
      n: () => step(all("a.find"), 1), p: () => step(all("a.find"), -1), c: () => $("#cite")?.togglePopover?.(),
      "?": () => { location = $("[data-keys]").href; } }[e.key];
    if (does) { e.preventDefault(); does(); }
  });
})();
