package org.folkmoot.member;

/** An affiliation that holds on the day that was asked about, and its organisation. */
record HeldAffiliation(Affiliation affiliation, Organisation organisation) {

    MemberId member() {
        return affiliation.member();
    }
}
