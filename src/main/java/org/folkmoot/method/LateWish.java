package org.folkmoot.method;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * A draft whose author asks for it to be entered after the phase was closed.
 *
 * @param turn  of the draft as it is shown; entering names it
 * @param words Markdown
 */
public record LateWish(MemberId author, String name, String words, int turn, Instant askedAt) {}
