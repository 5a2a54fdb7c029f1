package org.folkmoot.engagement;

/** One thing counted once, however many lines speak for it. */
record Subject(Counted measure, String key) {}
