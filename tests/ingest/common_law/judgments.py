"""Invented judgments, in the manner of courts of the common law."""

SOUTHERN = """CONSTITUTIONAL COURT OF SOUTH AFRICA

In the matter between:

JANE ROE Applicant

and

MINISTER OF EXAMPLES Respondent

and

SOCIETY FOR SAMPLES Amicus Curiae

Neutral citation: Roe v Minister of Examples [2031] ZACC 7

Coram: Adams CJ, Brown J, Clark J, Davis J and Evans AJ

Judgments: Brown J (majority): [1] to [8]
Clark J (dissenting): [9] to [11]

Decided on: 4 May 2031

Summary: Examples Act 9 of 2020 — Handyside v. the United Kingdom is followed

ORDER

1. The appeal is dismissed.

JUDGMENT

BROWN J (Adams CJ and
Davis J concurring):

Introduction
[1] This case is about samples.
Background
[2] The applicant gave samples away.
High Court
[3] The High Court held that samples are goods.
Submissions
Applicant’s submissions
[4] The applicant submits that samples are gifts.
Respondent’s submissions
[5] The samples, it is said, were sold.
Analysis
[6] The amicus curiae contends that Article 8 of the Convention applies.
[7] I disagree: see Roe v Doe.
Order
[8] The following order is made:
1. The appeal is dismissed.

CLARK J:

[9] I have read the judgment of Brown J. I cannot agree.
[10] The applicant submits that samples are gifts, and so they are.
[11] I would uphold the appeal.
"""

NORTHERN = """R (Crown) v Roe
2031 SCC 9
Between:

His Majesty The King
Appellant

and

John Roe
Respondent

Coram: Adams C.J. and Brown, Clark, Davis and Evans JJ.

Reasons for Judgment:
(paras. 1 to 5)
Brown J. (Clark and Davis JJ. concurring)

Dissenting Reasons:
(paras. 6 to 8)
Evans J. (Adams C.J. concurring)

on appeal from the court of appeal for ruritania

Held (Adams C.J. and Evans J. dissenting): The appeal should be dismissed.

The judgment of Brown, Clark and Davis JJ. was delivered by

Brown J. —

I. Overview

[1] The accused sold samples.

II. Analysis

[2] The appellant argues that samples are goods.

[3] The respondent concedes nothing.

[4] Samples are gifts.

III. Conclusion

[5] I would dismiss the appeal.

The reasons of Adams C.J. and Evans J. were delivered by

Evans J. —

[6] With respect, samples are goods.

[7] The trial judge was right.

[8] I would allow the appeal.

Appeal dismissed, Adams C.J. and Evans J. dissenting.

Solicitors for the appellant: Nobody, Strelsau.
"""

BRITISH = """EWCA-Civil
[2031] EWCA Civ 12
#judgment .Normal { font-size: 12pt; }
#judgment .Quote { margin-left: 1in; }
Neutral Citation Number:
[2031] EWCA Civ 12
Before :
LORD JUSTICE ADAMS
LADY JUSTICE BROWN
and
LORD JUSTICE CLARK
Between :
JANE ROE
Respondent/
Claimant
- and -
SECRETARY OF STATE FOR SAMPLES
Appellant/
Defendant
- - - - - - -
Ann Moe KC
(instructed by the Treasury) for the
Appellant
Peter Poe
(instructed by Nobody LLP) for the
Respondent
Lord Justice Adams
:
Overview
1.
This is an appeal by the Secretary of State.
Ground 1: Samples
2.
Ms Moe submitted that the judge said:
“2.
Samples are goods.
3.
Gifts are not.”
3.
Mr Poe argued the contrary.
4.
It was submitted on behalf of the claimant that nothing was sold.
5.
In my view the judge was right.
Outcome
6.
I would dismiss the appeal.
Lady Justice Brown :
7.
I agree.
Lord Justice Clark :
8.
I also agree.
"""

SERIATIM = """[2031] UKHL 3
LORD ADAMS:
1. Samples were sold.
2. They were gifts.
3. I would allow the appeal.
LORD BROWN:
4. Samples were not sold.
5. They were goods.
6. I would dismiss the appeal.
LORD CLARK:
7. My Lords, samples are what they are.
8. I would say no more.
"""
