"""The configuration of the documentation; `python -m sphinx -W --keep-going -b html docs build/docs`."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The sources are documented as they lie here, whether or not the package is installed.
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE / "_ext"))

from kis_async import __version__  # noqa: E402 - it is found by the line above

project = "kis_async"
author = "the kis_async authors"
copyright = "the kis_async authors"
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "kis_reference"]
source_suffix = {".md": "markdown", ".rst": "restructuredtext"}
exclude_patterns = ["_build", "README.ko.md"]  # the Korean README is read in the repository

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

# Docstrings write code between single backticks.
default_role = "literal"
add_module_names = False
toc_object_entries_show_parents = "hide"
maximum_signature_line_length = 88
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_class_signature = "mixed"

# What is not ours is not looked up, since the build needs no network; what is ours must be there.
nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"(?!kis_async)[A-Za-z_.]*"),
    # Type variables, and classes behind an attribute that is not documented.
    (
        r"py:.*",
        r"kis_async\.((client|account\.results|instruments\.(facade|parse)|spec\.declare|spec\.paging|stream\.\w+)\.(R|R_co|T|U)|spec\.reply\.ReplyMeta|session\.clock\.Clock)",
    ),
]

html_theme = "furo"
html_title = f"kis_async {release}"
html_theme_options = {"navigation_with_keys": True}
html_show_sphinx = False
