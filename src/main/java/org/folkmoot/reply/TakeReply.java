package org.folkmoot.reply;

import java.util.UUID;
import org.folkmoot.member.MemberId;

/**
 * An answer that came by mail and was checked: from that person, to that mail.
 *
 * @param key    of the mail: the same however often it is delivered
 * @param author whose address and token it bore
 * @param about  what the mail was about, as the taker wrote it into the mail
 * @param words  without quotation and signature; not empty
 */
public record TakeReply(UUID key, MemberId author, String about, String words) {}
