package org.folkmoot.method;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AnswerWordings extends Repository<AnswerWording, UUID> {

    AnswerWording save(AnswerWording row);
}
