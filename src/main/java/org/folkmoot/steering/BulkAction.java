package org.folkmoot.steering;

import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.member.MemberId;

/** Something a steering member wants done to all ideas they selected. */
public sealed interface BulkAction {

    BulkKind kind();

    record Shortlist() implements BulkAction {
        @Override
        public BulkKind kind() {
            return BulkKind.SHORTLIST;
        }
    }

    record TakeOff() implements BulkAction {
        @Override
        public BulkKind kind() {
            return BulkKind.TAKE_OFF;
        }
    }

    record Tag(SteeringTag tag) implements BulkAction {
        @Override
        public BulkKind kind() {
            return BulkKind.TAG;
        }
    }

    record Untag(SteeringTag tag) implements BulkAction {
        @Override
        public BulkKind kind() {
            return BulkKind.UNTAG;
        }
    }

    /** The same decision, prepared for each. */
    record Prepare(GiveAnswer answer) implements BulkAction {
        @Override
        public BulkKind kind() {
            return BulkKind.PREPARE;
        }
    }

    /** Each is this member's to score. */
    record Assign(MemberId reviewer) implements BulkAction {
        @Override
        public BulkKind kind() {
            return BulkKind.ASSIGN;
        }
    }

    /** What an earlier one did, taken back. */
    record Undo(BulkId bulk) implements BulkAction {
        @Override
        public BulkKind kind() {
            return BulkKind.UNDO;
        }
    }
}
