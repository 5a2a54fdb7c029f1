package org.folkmoot.scoring;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ScoreCardEnds extends Repository<ScoreCardEnd, UUID> {

    ScoreCardEnd save(ScoreCardEnd end);
}
