package org.folkmoot.engagement;

/** One thing counted once, however many lines speak for it. Recount.sql builds the same keys. */
record Subject(Counted measure, String key) {}
