package org.folkmoot.account;

import java.util.List;
import org.folkmoot.member.MemberId;

/** Knows one kind of ways: a bean of this type. */
interface SignInWaySource {

    SignInWayKind kind();

    List<SignInWay> of(MemberId member);

    /** Called once it is sure that another way is left; does nothing when it is gone already. */
    void remove(MemberId member, String id);
}
