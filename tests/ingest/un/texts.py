"""Views and decisions of invented cases, in the layout of real ones."""

VIEWS = """1.1. The author of the communication is A.B., a national of Norway born in 1970. He \
claims that Ruritania has violated his rights under articles 7 and 9 of the Covenant.
1.2. On 3 March 2010, the Committee requested the State party not to remove the author.

## Facts as submitted by the author
2.1. The author was arrested.[[fn:1]]
2.2. He was released on
12. March 2009, after a hearing.

## Complaint
3. The author claims a violation of article 7.

## State party’s observations on admissibility and the merits
4.1. On 1 May 2010, the State party submitted its observations.

## Author’s comments on the State party’s observations
5.1. On 9 June 2010, the author replied.

## Consideration of admissibility
6.1. Before considering any claim, the Committee must decide whether it is admissible.

## Consideration of the merits
7.1. The Committee has considered the communication.

## Facts and legal issues
7.2. The Committee recalls its general comment No. 35.
8. The Human Rights Committee, acting under article 5 (4) of the Optional Protocol, is of the view \
that the facts before it disclose a violation of article 7, read alone and in conjunction with \
article 2 (3), of the Covenant.
9. In accordance with article 2 (3) (a) of the Covenant, the State party is under an obligation to \
provide an effective remedy.

## Individual opinion of Committee member Jane Example (partly dissenting)
1. I would have found a violation of article 9.

## Footnotes
[1] No details are given.
"""

OLD_VIEWS = """1. The author of the communication is A.B., a citizen of Ruritania residing in \
Norway.
2.1. The author states that he was arrested.
3. The author claims to be a victim of a violation of article 9 of the Covenant.
4.1. In its submission of 3 May 1988, the State party objects to the admissibility of the \
communication.
5. In his comments, the author reiterates his claims.
6.1. Before considering any claims contained in a communication, the Human Rights Committee must \
decide whether it is admissible.
7. The Human Rights Committee, acting under article 5, paragraph 4, of the Optional Protocol, is \
of the view that the facts reveal a violation of article 9, paragraph 3, of the Covenant.
1. I concur with the Committee but for other reasons.
"""

DISCONTINUED = """## Decision
1. At its meeting on 4 November 2022, the Committee decided to discontinue consideration of \
communication No. 17/2020 because contact had been lost with the author.
"""

WITHOUT_HEADINGS_BETWEEN = """## Annex
1. The author of the communication is A.B., a national of Norway, who was released in
5. June 1989 and left the country.

## Facts
2. The author was arrested in Ruritania.
3. The author claims a violation of article 7.
4.1. In submissions dated 1 May 1988, the State party contests that it is admissible.
4.2. As regards the author's claim under article 7, the State party refers to the Committee's views.
4.3. In the light of the above, the State party requests the Committee to declare it inadmissible.
5.1. In his comments, the author reiterates his claims.

## Consideration of admissibility
6.1. The Committee considered its admissibility at its session in July.
6.2. The State party had objected. The Committee noted that it had given no reasons.
7.1. By submission of 3 March 1989, the State party addresses the merits.
7.2. The State party explains that the law was applied.
8.1. The Committee has considered the communication in the light of all the information.
9. The Human Rights Committee, acting under article 5, paragraph 4, of the Optional Protocol, \
is of the view that the facts do not disclose a violation of article 7 of the Covenant.
10.1. We disagree with the Committee's view, and find a violation of article 7.
10.2. The author was not heard, in violation of article 14.
"""
