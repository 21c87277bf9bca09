"""The examples in the docstrings of the methods hold."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import aop_lib.methods


@pytest.mark.parametrize("name", sorted(m.name for m in pkgutil.iter_modules(aop_lib.methods.__path__)))
def test_docstring_examples(name):
    assert doctest.testmod(importlib.import_module(f"aop_lib.methods.{name}")).failed == 0
