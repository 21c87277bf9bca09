from __future__ import annotations

import pytest

from aop_lib.delivery.journal import Journal, read_journal, succeeded


def test_a_step_that_ends_is_done(tmp_path):
    journal = Journal(tmp_path / "journal.jsonl")
    with journal.step("report"):
        pass
    entries = read_journal(journal.path)
    assert [(e.step, e.state) for e in entries] == [("report", "started"), ("report", "done")]
    assert succeeded(entries, ["report"])


def test_a_step_that_raises_is_failed_and_names_the_kind_of_error_only(tmp_path):
    journal = Journal(tmp_path / "journal.jsonl")
    with pytest.raises(ValueError, match="secret"), journal.step("report"):
        raise ValueError("a secret of the company")
    last = read_journal(journal.path)[-1]
    assert (last.state, last.detail) == ("failed", "ValueError")
    assert "secret" not in journal.path.read_text(encoding="utf-8")


def test_a_run_that_stopped_half_way_did_not_succeed(tmp_path):
    journal = Journal(tmp_path / "journal.jsonl")
    journal.write("plan", "started")
    journal.write("plan", "done", 0.1)
    journal.write("report", "started")
    assert not succeeded(read_journal(journal.path), ["plan", "report"])


def test_a_line_cut_short_by_a_crash_is_left_out(tmp_path):
    journal = Journal(tmp_path / "journal.jsonl")
    journal.write("plan", "done", 0.1)
    with journal.path.open("a", encoding="utf-8") as file:
        file.write('{"step": "rep')
    assert [e.step for e in read_journal(journal.path)] == ["plan"]


def test_no_journal_is_no_success(tmp_path):
    assert not succeeded(read_journal(tmp_path / "journal.jsonl"), ["plan"])
