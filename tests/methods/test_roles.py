from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from methods_plans import plan

from aop_lib.methods.roles import FAILURES, departments_of, role_gaps
from aop_lib.plan import Party, Responsibility

PARTIES = [
    Party(id="online", name="Online", kind="department"),
    Party(id="store", name="Store", kind="department"),
    Party(id="minh", name="Minh", kind="person", department="online"),
    Party(id="nam", name="Nam", kind="person", department="online"),
    Party(id="hoa", name="Hoa", kind="person", department="store"),
    Party(id="lan", name="Lan", kind="person"),
]
CLEAR = {"departments": ["online", "store"], "lead": ["minh"], "decider": ["lan"], "partners": ["hoa"]}


def gaps(**roles):
    work = Responsibility(id="W1", item="Shared work", **{**CLEAR, **roles})
    return [(g.cause, g.failure, g.parties) for g in role_gaps(plan([], parties=PARTIES, responsibilities=[work]))]


def test_clear_roles():
    assert gaps() == []
    assert gaps(decider=["minh"]) == []  # the lead may have the last word
    assert gaps(informed=["store"]) == []


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ({"lead": []}, ("no_lead", "dropped", ())),
        ({"lead": ["minh", "hoa"], "partners": ["lan"]}, ("two_leads", "done_twice", ("minh", "hoa"))),
        ({"decider": []}, ("no_decider", "waiting", ())),
        ({"decider": ["lan", "hoa"]}, ("two_deciders", "waiting", ("lan", "hoa"))),
        ({"partners": []}, ("no_partner", "dropped", ("store",))),
        ({"informed": ["hoa"]}, ("only_informed", "waiting", ("hoa",))),
        ({"lead": [], "decider": [], "partners": [], "informed": ["hoa"]}, ("nobody", "dropped", ())),
    ],
)
def test_each_gap_and_the_failure_it_leads_to(roles, expected):
    assert gaps(**roles) == [expected]


def test_a_partner_across_departments():
    assert gaps(partners=["minh"]) == [("no_partner", "dropped", ("store",))]  # the lead is no partner of his own
    assert gaps(partners=["nam"]) == [("no_partner", "dropped", ("store",))]  # both are of online
    assert gaps(partners=["store"]) == []  # a department may be the partner
    assert gaps(partners=["lan"]) == []  # whose department the plan does not say


def test_work_within_one_department_needs_no_partner():
    assert gaps(departments=["online"], partners=[]) == []
    assert gaps(departments=[], partners=[]) == []
    assert gaps(departments=["store"], partners=[]) == [("no_partner", "dropped", ("store",))]  # the lead is of online


def test_several_gaps_at_once():
    assert [cause for cause, _, _ in gaps(lead=[], partners=[])] == ["no_lead", "no_partner"]
    assert [cause for cause, _, _ in gaps(lead=["minh", "nam"], decider=[])] == ["two_leads", "no_decider"]


def test_a_name_given_twice_counts_once():
    assert gaps(lead=["minh", "minh"]) == []


def test_the_row_is_named():
    work = [Responsibility(id="W1", item="a", **CLEAR), Responsibility(id="W2", item="b", **{**CLEAR, "lead": []})]
    (found,) = role_gaps(plan([], parties=PARTIES, responsibilities=work))
    assert (found.row, found.responsibility) == (1, "W2")


def test_departments():
    expected = {"online": "online", "store": "store", "minh": "online", "nam": "online", "hoa": "store"}
    assert departments_of(plan([], parties=PARTIES)) == expected


codes = st.lists(st.sampled_from([p.id for p in PARTIES]), max_size=3)


@given(codes, codes, codes, codes, codes)
def test_order_within_a_role_changes_nothing_and_empty_means_clear(departments, lead, decider, partners, informed):
    roles = {"departments": departments, "lead": lead, "decider": decider, "partners": partners, "informed": informed}
    found = gaps(**roles)
    assert {(c, frozenset(p)) for c, _, p in found} == {
        (c, frozenset(p)) for c, _, p in gaps(**{role: names[::-1] for role, names in roles.items()})
    }
    assert {failure for _, failure, _ in found} <= {"done_twice", "dropped", "waiting"}
    if not found:
        assert len(set(lead)) == len(set(decider)) == 1


def test_the_three_failures_of_the_article():
    assert set(FAILURES.values()) == {"done_twice", "dropped", "waiting"}
