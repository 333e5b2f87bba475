"""A fictional judgment, as lines of print."""

from typing import Final

import regex

_NUMBER: Final = regex.compile(r"\d+\. ")

JUDGMENT: Final = (
    "FIFTH SECTION",
    "CASE OF EXAMPLE v. NORWAY",
    "(Application no. 99001/12)",
    "JUDGMENT",
    "STRASBOURG",
    "12 June 2018",
    "In the case of Example v. Norway,",
    "The European Court of Human Rights (Fifth Section), sitting as a Chamber composed of:",
    "Ottilie Brandt, President, Rupert Tarlen, Flavia Strelsau, judges, and Maria Sapt, Section"
    " Registrar,",
    "Delivers the following judgment:",
    "PROCEDURE",
    "1. The case originated in an application (no. 99001/12) against the Kingdom of Norway lodged"
    " with the Court under Article 34 of the Convention.",
    "THE FACTS",
    "2. The applicant lives in Strelsau.",
    "3. On 14 September 2009 her telephone was monitored. No judge was asked.",
    "THE LAW",
    "ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION",
    "4. The applicant complained that the monitoring had breached Article 8 of the Convention.",
    "5. The Court reiterates that telephone conversations are covered by the notion of “private"
    " life” within the meaning of Article 8.",
    "6. There has accordingly been a violation of Article 8 of the Convention.",
    "FOR THESE REASONS, THE COURT, UNANIMOUSLY,",
    "1. Declares the application admissible;",
    "2. Holds that there has been a violation of Article 8 of the Convention.",
    "Done in English, and notified in writing on 12 June 2018, pursuant to Rule 77 §§ 2 and 3 of"
    " the Rules of Court.",
)  # fmt: skip


def judgment(number: str = "99001/12", party: str = "Example", day: str = "12 June 2018") -> str:
    """Return the judgment as a plain text, of another case if asked."""
    text = "\n\n".join(JUDGMENT)
    return (
        text.replace("99001/12", number)
        .replace("EXAMPLE", party.upper())
        .replace("Example", party)
        .replace("12 June 2018", day)
    )


def is_numbered(line: str) -> bool:
    """Return whether a number stands before a line of the judgment."""
    return bool(_NUMBER.match(line))


def without_number(line: str) -> str:
    """Return a line of the judgment without the number before it."""
    return _NUMBER.sub("", line, count=1)
