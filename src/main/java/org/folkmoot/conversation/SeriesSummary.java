package org.folkmoot.conversation;

import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;

/** @param countsAs what being checked in at one of its sessions is in the ledger */
public record SeriesSummary(SeriesId id, String title, String question, StrandId strand, EngagementKind countsAs) {}
