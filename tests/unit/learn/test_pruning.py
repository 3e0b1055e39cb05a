"""A network that is learnt wide and made narrow has two trainings, and is told as one."""

import pytest

from studio.learn.pruning import stopped_of
from studio.learn.train import Trained


@pytest.mark.parametrize(("wide", "narrow", "told"), [
    ("settled", "early", "early"), ("early", "", "early"), ("settled", "", "settled"), ("", "settled", "settled"),
    ("", "", ""),
])  # fmt: skip
def test_that_a_person_ended_either_training_is_kept(wide, narrow, told):
    assert stopped_of(Trained(None, (), wide), Trained(None, (), narrow)) == told
