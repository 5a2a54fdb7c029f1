package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A device left open lets nobody add or remove a way of signing in. */
@PortalTest
class ReauthenticationTest {

    private static final String PASSWORD = "a password of the tests";

    @Autowired
    ReauthenticationService reauthentication;

    @Autowired
    PasskeyService passkeys;

    @Autowired
    LinkedAccountService linked;

    @Autowired
    SignInWayService ways;

    @Autowired
    SecondFactorService factors;

    @Autowired
    TestMembers people;

    private MemberId anna;

    @BeforeEach
    void somebodySignedInLongAgo() {
        anna = people.named("Anna Lark", Role.PARTICIPANT);
    }

    @Test
    void noWayIsAddedOrRemovedWithoutAFreshSignIn() {
        people.inRequest(() -> {
            refused(passkeys::offer);
            refused(factors::begin);
            refused(() -> {
                ways.remove(SignInWayKind.PASSWORD, "");
                return "";
            });
            refused(() -> {
                linked.wantLink("county");
                return "";
            });
            return "";
        });
    }

    @Test
    void thePasswordIsEnoughAndAWrongOneIsNot() {
        people.inRequest(() -> {
            assertThatThrownBy(() -> confirm("not my password at all"))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused ->
                                    assertThat(refused.refusal().key()).isEqualTo("member.refusal.old-password-wrong"));
            refused(passkeys::offer);
            confirm(PASSWORD);
            assertThat(people.as(anna, reauthentication::isNeeded)).isFalse();
            assertThat(people.as(anna, passkeys::offer)).isNotNull();
            assertThat(people.as(anna, factors::begin)).isNotNull();
            return "";
        });
    }

    @Test
    void anotherVisitIsNotFreshBecauseThisOneIs() {
        people.freshly(anna, passkeys::offer);
        people.inRequest(() -> {
            refused(passkeys::offer);
            return "";
        });
    }

    private String confirm(String password) {
        return people.as(anna, () -> {
            reauthentication.confirm(password);
            return "";
        });
    }

    private <T> void refused(Callable<T> work) {
        assertThatThrownBy(() -> people.as(anna, work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(SignInWayRefusal.SIGN_IN_AFRESH));
    }
}
