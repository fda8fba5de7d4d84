package dev.hireflow.contracts.event;

/** A fact that one service tells the others; its simple class name is the type on the wire. */
public sealed interface Event
    permits UserRegistered,
        UserChanged,
        UserDeleted,
        UserErased,
        SessionRevoked,
        ApiTokenRevoked,
        JobClaimed,
        UploadCounted,
        ResumeStored,
        ResumeChanged,
        ResumeDeleted,
        ResumeExtracted,
        JobPosted,
        JobChanged,
        JobClosed,
        ApplicationSubmitted,
        ApplicationMoved,
        ApplicationWithdrawn {

  /** The aggregate's id: the record's key, so that one aggregate's events keep their order. */
  String aggregateId();
}
