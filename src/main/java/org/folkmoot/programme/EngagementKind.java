package org.folkmoot.programme;

/** What a person can have done. The programme file says which kinds count for which strand. */
public enum EngagementKind {
    VISIT,
    INTERVIEW,
    BRIEFING,
    ATTENDED_EVENT,
    ATTENDED_COURSE,
    ATTENDED_SESSION,
    INQUIRY_CONTRIBUTION,
    IDEA_SUBMITTED,
    IDEA_SUPPORTED,
    IDEA_COMMENTED,
    TEAM_MEMBER,
    STORY
}
