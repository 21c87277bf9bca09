"""Two departments that name another lead are found; saying the department for its one person is no difference."""

from __future__ import annotations

import pytest
from methods_plans import plan

from aop_lib.methods.role_views import RoleDifference, differing_roles, role_agreement, role_answers
from aop_lib.plan import Party, RoleView

PARTIES = [
    Party(id="online", name="Online", kind="department"),
    Party(id="store", name="Store", kind="department"),
    Party(id="office", name="Office", kind="department"),
    Party(id="minh", name="Minh", kind="person", department="online"),
    Party(id="nam", name="Nam", kind="person", department="online"),
    Party(id="hoa", name="Hoa", kind="person", department="store"),
    Party(id="lan", name="Lan", kind="person", department="office"),
]


def asked(*answers: tuple[str, str, str | None, str | None], phase="before"):
    return [
        RoleView(department=d, responsibility=r, lead=lead, decider=own, phase=phase) for d, r, lead, own in answers
    ]


def made(views):
    return plan([], parties=PARTIES, role_views=views)


def test_who_names_whom_the_most_often_named_first():
    views = asked(("online", "W1", "minh", "lan"), ("store", "W1", "hoa", "lan"), ("office", "W1", "minh", "lan"))
    assert differing_roles(made(views)) == [
        RoleDifference(0, "W1", "lead", {"minh": ("online", "office"), "hoa": ("store",)})
    ]


def test_lead_and_decider_are_two_questions():
    views = asked(("online", "W1", "minh", "minh"), ("store", "W1", "hoa", "lan"), ("office", "W2", "lan", "lan"))
    assert [(d.responsibility, d.role) for d in differing_roles(made(views))] == [("W1", "lead"), ("W1", "decider")]


def test_agreement_counts_pairs_of_answers():
    # W1/lead: minh, hoa, minh: one of three pairs alike. W1/decider: lan three times: all alike. 4 of 6 pairs.
    # n = 6 answers; D_o = (4 unlike ordered pairs / 2) / 6 = 1/3;
    # counts lan 3, minh 2, hoa 1: D_e = (36 - 14) / 30 = 22/30. alpha = 1 - (1/3) / (22/30) = 12/22.
    views = asked(("online", "W1", "minh", "lan"), ("store", "W1", "hoa", "lan"), ("office", "W1", "minh", "lan"))
    agreement = role_agreement(made(views))
    assert agreement is not None
    assert agreement.alpha == pytest.approx(12 / 22)
    assert agreement.observed == pytest.approx(4 / 6)
    assert agreement.widest is not None
    assert agreement.widest.differing == {"W1/lead": ("minh", "hoa")}


@pytest.mark.parametrize("views", [[], asked(("online", "W1", "minh", "lan"))], ids=["nobody", "one"])
def test_nothing_to_compare(views):
    assert role_agreement(made(views)) is None
    assert differing_roles(made(views)) == []


def test_the_department_and_its_person_mean_the_same():
    views = asked(("online", "W1", "online", "lan"), ("store", "W1", "minh", "lan"))
    assert differing_roles(made(views)) == []
    assert role_answers(made(views))["online"]["W1/lead"] == "minh"


def test_unless_two_people_of_it_are_named():
    views = asked(("online", "W1", "online", None), ("store", "W1", "minh", None), ("office", "W1", "nam", None))
    assert len(differing_roles(made(views))[0].departments_by_party) == 3


def test_the_latest_round_speaks():
    before = asked(("online", "W1", "minh", "lan"), ("store", "W1", "hoa", "lan"))
    after = asked(("online", "W1", "minh", "lan"), ("store", "W1", "minh", "lan"), phase="after")
    assert differing_roles(made(before + after)) == []
    assert len(differing_roles(made(before + after), "before")) == 1


def test_the_later_of_two_answers_of_a_department_counts():
    views = asked(("online", "W1", "minh", None), ("store", "W1", "hoa", None), ("store", "W1", "minh", None))
    assert differing_roles(made(views)) == []


def test_an_answer_left_open_is_no_difference():
    views = asked(("online", "W1", "minh", None), ("store", "W1", None, "lan"))
    assert differing_roles(made(views)) == []
