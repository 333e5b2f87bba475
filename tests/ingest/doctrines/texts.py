"""An invented judgment in the layout of Strasbourg, for what is found of doctrines."""

from comity.extraction import Kind, Metadata, Passage, SectionName, Speaker

HEAD = "I. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION"
ASSESSMENT = "C. The Court’s assessment"
NECESSARY = "3. “Necessary in a democratic society”"
LINES = (  # number, line, section, speaker
    (None, HEAD, SectionName.LAW, Speaker.COURT),
    ("30", "30. The applicant argued that the margin of appreciation had been overstepped.",
     SectionName.SUBMISSIONS, Speaker.APPLICANT),
    (None, ASSESSMENT, SectionName.ASSESSMENT, Speaker.COURT),
    ("31", "31. The interference pursued the legitimate aim of preventing crime.",
     SectionName.ASSESSMENT, Speaker.COURT),
    (None, NECESSARY, SectionName.ASSESSMENT, Speaker.COURT),
    ("32", "32. The Court reiterates that, as to what is necessary in a democratic society, "
     "States have a margin of appreciation.",
     SectionName.ASSESSMENT, Speaker.COURT),
    ("33", "33. The courts of Ruritania weighed the interests of the child.\nThey gave reasons.",
     SectionName.ASSESSMENT, Speaker.COURT),
    (None, "II. ALLEGED VIOLATION OF ARTICLE 13 OF THE CONVENTION", SectionName.LAW, Speaker.COURT),
    ("34", "34. The applicant had no remedy.", SectionName.LAW, Speaker.COURT),
)  # fmt: skip
TEXT = "\n".join(line for _, line, _, _ in LINES)
METADATA = Metadata(court="ecthr", kind=Kind.JUDGMENT, language="en")


def passages() -> tuple[Passage, ...]:
    """Return the passages of the judgment."""
    found, start = [], 0
    for number, line, section, speaker in LINES:
        found.append(Passage(number, start, start + len(line), section, speaker))
        start += len(line) + 1
    return tuple(found)


def place(words: str) -> int:
    """Return where some words of the judgment begin."""
    return TEXT.index(words)
