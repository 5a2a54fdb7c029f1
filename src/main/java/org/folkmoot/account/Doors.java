package org.folkmoot.account;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which doors into the portal are open.
 *
 * @param registration   anyone may ask for an account
 * @param domainsJoin    a confirmed address at an organisation's domain joins that organisation by itself
 * @param invitations    managers may invite, and the invited may come in
 * @param approvalNeeded who comes in by registration and is not at a domain waits for a manager
 * @param mailLinks      signing in with a one-time link sent by mail
 */
public record Doors(
        boolean registration, boolean domainsJoin, boolean invitations, boolean approvalNeeded, boolean mailLinks) {

    /** Until somebody changes it. */
    static final Doors AT_FIRST = new Doors(true, true, true, true, true);

    /** The open ones, for the record. */
    String words() {
        return Stream.of(
                        registration ? "registration" : "",
                        domainsJoin ? "domains" : "",
                        invitations ? "invitations" : "",
                        approvalNeeded ? "approval" : "",
                        mailLinks ? "links by mail" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
