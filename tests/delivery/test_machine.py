from __future__ import annotations

from aop_lib.delivery import machine
from aop_lib.delivery.machine import Sign, examine
from aop_lib.locale import LANGUAGES, Locale


def test_every_sign_in_every_state_has_its_sentence_in_both_languages():
    for sign in examine():
        for lang in LANGUAGES:
            say = Locale(lang)
            assert say(f"doctor-{sign.name}")
            assert say(f"doctor-{sign.name}.{sign.state}", **sign.values)
            assert say(f"doctor-{sign.name}.mend")


def test_a_package_of_another_version_is_named(monkeypatch):
    monkeypatch.setattr(machine.metadata, "requires", lambda _: ["click==0.0.1", "nothing-like-it==1.0"])
    sign = machine._packages()
    assert sign.state == "wanting"
    assert "click" in sign.values["found"]
    assert "nothing-like-it – ≠ 1.0" in sign.values["found"]


def test_an_older_python_is_named(monkeypatch):
    monkeypatch.setattr(machine.sys, "version_info", (3, 9, 1))
    assert machine._python() == Sign("python", "wanting", {"version": "3.9.1"})


def test_a_folder_one_cannot_write_to_is_named(monkeypatch, tmp_path):
    def refuses(*_, **__):
        raise PermissionError

    monkeypatch.setattr(machine.tempfile, "TemporaryFile", refuses)
    assert machine._writing().state == "wanting"
