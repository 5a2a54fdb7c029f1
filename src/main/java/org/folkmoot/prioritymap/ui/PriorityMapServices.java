package org.folkmoot.prioritymap.ui;

import org.folkmoot.prioritymap.FrameService;
import org.folkmoot.prioritymap.OverlayExportService;
import org.folkmoot.prioritymap.OverlayService;
import org.folkmoot.prioritymap.PriorityMapService;
import org.folkmoot.shared.Dates;
import org.springframework.stereotype.Component;

/** What the screens of priority maps ask. */
@Component
record PriorityMapServices(
        PriorityMapService maps,
        FrameService frames,
        OverlayService overlays,
        OverlayExportService exports,
        Dates dates) {}
