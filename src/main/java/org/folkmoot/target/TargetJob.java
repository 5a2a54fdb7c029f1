package org.folkmoot.target;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.member.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night and every morning, on one node. Restartable: what was kept and who was reminded has a row. */
@Component
class TargetJob {

    private final TargetUpkeep upkeep;

    TargetJob(TargetUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** A statement for each target that is read from the portal. */
    @Scheduled(cron = "${folkmoot.target.keep:0 20 0 * * *}", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "target-figures", lockAtMostFor = "PT30M")
    public void keep() {
        SystemWork.run(upkeep::keepPortalFigures);
    }

    /** Three statements, and two for each owner told. */
    @Scheduled(cron = "${folkmoot.target.remind:0 50 6 * * *}", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "target-reminders", lockAtMostFor = "PT30M")
    public void remind() {
        SystemWork.run(upkeep::remind);
    }
}
