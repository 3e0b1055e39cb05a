"""Plans a graph for the board: memory by lifetimes, weights packed, everything computed that can be ahead of time."""

from __future__ import annotations

from studio.learn.draft import Draft
from studio.learn.lowering import LOWERINGS
from studio.learn.tflite import Graph, refuse
from studio.model.network import NetworkPlan


def plan(graph: Graph, *, new_rows: int = 0) -> NetworkPlan:
    """The graph as the core runs it. With ``new_rows``, of the rows of its input those that are new from one live
    window to the next (``model.pipeline.new_rows``), it is streamed where that pays.

    Raises StudioError("tflite-unsupported"), naming the operator, for forms that TFLite Micro refuses or that the
    core does not know, and StudioError("tflite-damaged") for graphs that make no sense.
    """
    draft = Draft(graph)
    for operator in graph.operators:
        try:
            LOWERINGS[operator.name](draft, operator)
        except OverflowError:
            refuse(f"{operator.name}: its scales are too far apart for integer arithmetic.")
    return draft.finish(new_rows)
