package org.folkmoot.moderation;

/** Something the person acting wrote that is not open, with what a moderator said. */
public record MyThing(String label, String link, ModeratorNote note) {}
