package org.folkmoot.engagement;

import java.time.Instant;

/**
 * What the ledger adds up to, for one strand or the whole programme.
 *
 * @param people        distinct persons
 * @param unnamed       heads counted without a name; shown beside people and places, never added to either
 * @param places        person × activity
 * @param organisations distinct, by affiliation on the day
 * @param sectors       distinct, by those organisations' sector on the day
 * @param activities    distinct things taken part in
 * @param countedAt     UTC
 */
public record Reach(
        int people, int unnamed, int places, int organisations, int sectors, int activities, Instant countedAt) {}
