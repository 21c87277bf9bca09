"""A plan written and read again is the same plan, in YAML and in Excel, in both languages."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_plan import PLAN, TITLES
from strategies import plans

from aop_lib.files import dump_yaml, plan_to_workbook, read_plan, write_workbook, write_yaml
from aop_lib.files.assemble import assemble
from aop_lib.files.workbook_read import read_workbook
from aop_lib.files.workbook_write import workbook_bytes
from aop_lib.files.yaml_read import read_yaml
from aop_lib.plan import Plan

_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)


@settings(max_examples=60, deadline=None, suppress_health_check=_SLOW)
@given(plan=plans())
def test_yaml_returns_the_same_plan(plan: Plan) -> None:
    read = assemble(read_yaml(dump_yaml(plan)))
    assert read.problems == []
    assert read.plan == plan


@settings(max_examples=20, deadline=None, suppress_health_check=_SLOW)
@given(plan=plans(), lang=st.sampled_from(["en", "vi"]))
def test_excel_returns_the_same_plan(plan: Plan, lang: str) -> None:
    read = assemble(read_workbook(workbook_bytes(plan_to_workbook(plan, lang, spare_rows=1))))
    assert read.problems == []
    assert read.plan == plan


def test_the_same_file_through_both_kinds(tmp_path: Path) -> None:
    write_yaml(PLAN, tmp_path / "a.yaml")
    write_workbook(read_plan(tmp_path / "a.yaml").plan, tmp_path / "b.xlsx", "vi")
    write_yaml(read_plan(tmp_path / "b.xlsx").plan, tmp_path / "c.yaml")
    assert (tmp_path / "a.yaml").read_bytes() == (tmp_path / "c.yaml").read_bytes()


@pytest.fixture(scope="module")
def through_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The plan in each language as LibreOffice saves it: it is started once for both."""
    folder = tmp_path_factory.mktemp("libreoffice")
    for lang in ("en", "vi"):
        write_workbook(PLAN, folder / f"{lang}.xlsx", lang)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(folder / "out")]
    given = [str(folder / f"{lang}.xlsx") for lang in ("en", "vi")]
    done = subprocess.run([*command, *given], capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr
    return {lang: folder / "out" / f"{lang}.xlsx" for lang in ("en", "vi")}


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_libreoffice_opens_and_keeps_the_plan(through_libreoffice: dict[str, Path], lang: str) -> None:
    path = through_libreoffice[lang]
    read = read_plan(path)
    assert read.problems == []
    assert read.plan == PLAN
    sheet = openpyxl.load_workbook(path, data_only=True)[TITLES[lang]["goals"]]
    # LibreOffice has computed the units: growth and shares in %, revenue in the company's money.
    money = {"en": "VND million", "vi": "triệu đồng"}[lang]
    assert [sheet[f"E{row}"].value for row in (5, 6, 7)] == ["%", "%", money]
