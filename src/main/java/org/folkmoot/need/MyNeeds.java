package org.folkmoot.need;

import org.folkmoot.conversation.SessionSummary;

/** What a session asks somebody with a place, and what they said so far. */
public record MyNeeds(SessionSummary session, AskedNeeds asked, SayNeeds said) {}
