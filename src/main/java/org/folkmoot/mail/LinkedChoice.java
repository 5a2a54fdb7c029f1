package org.folkmoot.mail;

/** What a link in a mail is about. @param title of such mails @param on whether the person gets them at the moment */
public record LinkedChoice(String title, boolean on) {}
