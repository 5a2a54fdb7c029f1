package org.folkmoot.notification;

/** A subject a person follows or mutes. @param page where it is, without a leading slash */
public record FollowedSubject(String key, String title, String page, Interest interest) {}
