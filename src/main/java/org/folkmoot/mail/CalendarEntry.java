package org.folkmoot.mail;

/**
 * A calendar entry that goes with a mail: mail programs offer it to the calendar, or take it out again.
 *
 * @param method REQUEST or CANCEL (RFC 5546), the same as in the text
 * @param text   iCalendar (RFC 5545), at most {@link #TEXT_MAX} characters
 */
public record CalendarEntry(String method, String text) {

    static final int METHOD_MAX = 10;
    static final int TEXT_MAX = 60000;

    public CalendarEntry {
        if (!method.equals("REQUEST") && !method.equals("CANCEL"))
            throw new IllegalArgumentException("method: REQUEST or CANCEL");
        if (text.isEmpty() || text.length() > TEXT_MAX)
            throw new IllegalArgumentException("text: 1 to 60000 characters");
    }
}
