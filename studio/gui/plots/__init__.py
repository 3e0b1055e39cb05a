"""Pictures of samples and scores: widgets that ask for a snapshot and draw it.

The design named pyqtgraph for this. Measured with all plots at 952 Hz and 16 kHz, its own way (PlotDataItem, ImageItem)
took five to seven times the time a frame; what is fast in it is a GraphicsObject that one writes oneself, and then a
plain widget is simpler, starts 0.3 s earlier, and draws dense sound without holes. The benchmark ``frames`` keeps the
comparison alive.
"""
