package org.folkmoot.mail;

/** Both forms of a mail as it would leave. @param html a whole page, for a frame without rights */
public record MailPreview(String text, String html) {}
