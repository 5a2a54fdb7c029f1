package org.folkmoot.mail;

/** How mail leaves at the moment, on all nodes. @param perMinute most mails a minute, on all nodes together */
public record DeliveryState(boolean serverIsSetUp, boolean paused, int perMinute) {}
