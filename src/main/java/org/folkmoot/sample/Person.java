package org.folkmoot.sample;

import org.folkmoot.member.MemberId;

/** One of the sample's people. */
record Person(MemberId id, String organisation, String sector) {}
