"""The catalogues take up what code and templates ask for, in Django's own notation, with no system tool."""

from pathlib import Path

import pytest

from setup import texts

TEMPLATE = """{% load i18n %}<c-button label="{% trans 'Send it' %}" :x="{'a': 1}">
  <p title="it's">{% translate "Open" context "verb" as o %} don't {{ _("Hello you") }} {{ a|default:_("nobody") }}</p>
  {% blocktranslate trimmed count n=xs|length with name=who %}
     One {{ name }}
  {% plural %}
     Many {{ n }}
  {% endblocktranslate %}{# ( [ { #}
"""


def test_a_template_gives_up_its_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "ROOT", tmp_path)
    (tmp_path / "page.html").write_text(TEMPLATE)
    (tmp_path / "page.py").write_text("_('From code')\nnot_a_text('Not me')\n")
    assert [(message, context) for message, context, _ in texts.extract(tmp_path)] == [
        ("Send it", None),
        ("Open", "verb"),
        ("Hello you", None),
        ("nobody", None),
        (("One %(name)s", "Many %(n)s"), None),
        ("From code", None),
    ]
