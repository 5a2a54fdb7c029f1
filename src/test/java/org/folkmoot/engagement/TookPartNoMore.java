package org.folkmoot.engagement;

import java.time.Instant;

record TookPartNoMore(String engagementKey, String takenBackKey, Instant at) implements EngagementTakenBack {}
