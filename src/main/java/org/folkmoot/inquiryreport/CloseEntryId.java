package org.folkmoot.inquiryreport;

import java.util.UUID;

/** Key of one entry of what came of an inquiry. */
public record CloseEntryId(UUID value) {}
