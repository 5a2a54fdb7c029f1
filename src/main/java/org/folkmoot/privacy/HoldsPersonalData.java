package org.folkmoot.privacy;

import java.util.List;
import org.folkmoot.member.MemberId;

/**
 * A module that holds something about people: a bean of this type. Its message bundle has, for the {@link #name} "idea":
 * {@code idea.data.title} and {@code idea.data.why} (why it is held), and words for every list and column it tells.
 */
public interface HoldsPersonalData {

    /** On the page, from top to bottom. */
    int order();

    /** The module's name, as its message bundle is called. */
    String name();

    /** Everything about this person, list by list. Reads in pages ({@link PersonalRows}); no transaction is open. */
    void tell(MemberId person, PersonalDataSink to);

    /** Message keys: what is taken back or erased when the account is deleted. */
    List<String> goes();

    /** Message keys: what stays without the person's name, and why. */
    List<String> stays();

    /**
     * The account is being deleted: erases what names the person, takes back what stands open. Part of one transaction
     * with all other modules; the person's own row is still as it was. What was counted stays counted.
     */
    void forget(Forgetting person);
}
