package org.folkmoot.account;

import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every night, on one node: what an older key has encrypted is encrypted with the first one. Restartable; batches of
 * {@link #BATCH} in a transaction each. The line it leaves in the audit log says when an older key is no longer needed.
 */
@Component
class VaultRenewal {

    static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(VaultRenewal.class);

    private final TotpRows rows;
    private final Vault vault;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    VaultRenewal(TotpRows rows, Vault vault, AuditLog audit, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.vault = vault;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What one round found. @param lost secrets that no key opens: their owners need a new app */
    record Renewed(int renewed, int lost) {

        Renewed plus(Renewed other) {
            return new Renewed(renewed + other.renewed, lost + other.lost);
        }
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "${folkmoot.zone}")
    @SchedulerLock(name = "vault-renewal")
    public void run() {
        round();
    }

    Renewed round() {
        var all = new Renewed(0, 0);
        var from = new UUID(0, 0);
        for (var keys = rows.after(from, Limit.of(BATCH)); !keys.isEmpty(); keys = rows.after(from, Limit.of(BATCH))) {
            var batch = keys;
            var done = transaction.execute(
                    status -> batch.stream().map(this::renew).reduce(new Renewed(0, 0), Renewed::plus));
            if (done != null) all = all.plus(done);
            from = keys.getLast();
        }
        if (all.renewed() > 0) onRecord(all);
        if (all.lost() > 0)
            LOG.error("{} secrets of authenticator apps are sealed with a key that is not there", all.lost());
        return all;
    }

    private Renewed renew(UUID id) {
        var key = rows.lockById(id);
        if (key.isEmpty()) return new Renewed(0, 0);
        try {
            var fresh = vault.renewed(key.get().sealedSecret());
            fresh.ifPresent(key.get()::reseal);
            return new Renewed(fresh.isPresent() ? 1 : 0, 0);
        } catch (IllegalStateException noKeyOpensIt) {
            return new Renewed(0, 1);
        }
    }

    private void onRecord(Renewed all) {
        audit.record(new AuditLine(
                "account.audit.secrets-renewed", "setting", null, "", null, String.valueOf(all.renewed())));
    }
}
