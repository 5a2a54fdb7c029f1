package org.folkmoot.evidence;

import java.util.List;

/** A heading and what was found under it. */
public record HeadingDetail(HeadingId id, String title, int revision, List<FindingDetail> findings) {}
