package org.folkmoot.account;

import java.util.List;

/** How many invitations went out, and why the others did not. */
public record InvitesSent(int sent, List<LineProblem> problems) {}
