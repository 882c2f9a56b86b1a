// Made from the OpenAPI document by tools/openapi/write-api-types.ts; a test holds it up to date.
export interface paths {
  '/api/v1/rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List rounds */
    get: operations['RoundsController_list'];
    put?: never;
    /** Draft a round: its framework, dates and constants */
    post: operations['RoundsController_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a round and what can be done with it */
    get: operations['RoundsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the figures of a round */
    get: operations['RoundsController_figures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/reach': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read which municipalities a round reaches, by safety region */
    get: operations['RoundsController_reach'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/framework/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve the spending framework */
    post: operations['RoundsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/invited-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Name the municipalities that may apply */
    post: operations['RoundsController_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/invited-list/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve the list of invited municipalities */
    post: operations['RoundsController_approveList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/call-closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move the last day of the call */
    post: operations['RoundsController_moveClosing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/announcement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell that Parliament was told: decisions that were kept until then leave */
    post: operations['RoundsController_announce'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/outages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Write down that the electronic channel did not work */
    post: operations['RoundsController_outage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel a round, with a reason */
    post: operations['RoundsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/regulation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register that the regulation of the round was published */
    post: operations['LegalBaseController_regulation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/budget': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register that the budget was adopted on which awards are conditional */
    post: operations['LegalBaseController_budget'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/invited-list-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Propose to add municipalities to the approved list, or to take them off it */
    post: operations['InvitedListChangesController_change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/invited-list-changes/{change}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve a change of the invited list: who was added is invited, who left is told */
    post: operations['InvitedListChangesController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/invited-list-changes/{change}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a change of the invited list back, with a reason */
    post: operations['InvitedListChangesController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/invited-list-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import the municipalities that may apply, or try it first */
    post: operations['InvitedListImportsController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move the clock of a rehearsal */
    post: operations['RoundClockController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the drafts of your municipality, the latest first */
    get: operations['DraftsController_list'];
    put?: never;
    /** Begin an application */
    post: operations['DraftsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drafts/{draftId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a draft with its files */
    get: operations['DraftsController_read'];
    /** Save a draft; If-Match is required */
    put: operations['DraftsController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drafts/{draftId}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a file: PDF, DOCX, XLSX, PNG or JPEG, up to 10 MB */
    post: operations['DraftsController_attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drafts/{draftId}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand the application in */
    post: operations['DraftsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Upload a file to hand in with a supplement, an objection, views, a report or a change request: PDF, DOCX, XLSX, PNG or JPEG, up to 10 MB */
    post: operations['AttachmentsController_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List, search, filter and export applications */
    get: operations['ApplicationsController_list'];
    put?: never;
    /** Hand in a whole application at once */
    post: operations['ApplicationsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an application and what can be done with it */
    get: operations['ApplicationsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/supplement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Complete the application */
    post: operations['ApplicationsController_supplement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw the application, or some of its projects */
    post: operations['ApplicationsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/accountability/consequences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See what would follow from another day of receipt of the SiSa information */
    get: operations['ApplicationsController_consequences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/accountability': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register the SiSa information that BZK passed on */
    post: operations['ApplicationsController_accountability'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/decision-memo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read what an approver needs to know before deciding */
    get: operations['DecisionMemosController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/decision-memo.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Take away the memo before a decision, to keep or to print */
    get: operations['DecisionMemosController_print'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/admission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Admit a flagged application, or propose to refuse it */
    post: operations['ApplicationDecisionsController_admission'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/completeness-confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm that the application can be assessed */
    post: operations['ApplicationDecisionsController_completeness'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/supplement-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for what is missing, within a set term */
    post: operations['ApplicationDecisionsController_askSupplement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/untreated-proposal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put before an approver that what came in is not enough, so that the application is left untreated */
    post: operations['ApplicationDecisionsController_proposeToLeave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/refusal-incomplete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leave the application untreated */
    post: operations['ApplicationDecisionsController_leaveUntreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/assessments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Judge the projects that are for one ministry */
    post: operations['ApplicationDecisionsController_judge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move a term that is running */
    post: operations['ApplicationDecisionsController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/award': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Award the allocated amounts */
    post: operations['ApplicationDecisionsController_award'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reject the application */
    post: operations['ApplicationDecisionsController_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/settlement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide on the final amount */
    post: operations['ApplicationDecisionsController_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/notifications/consequences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See what would follow from correcting the day of a notification */
    get: operations['NotificationsController_consequences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a decision that came back again, register when it was sent, or correct that day */
    post: operations['NotificationsController_notify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/notifications/returned': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register that a decision did not arrive */
    post: operations['NotificationsController_returned'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/award-amendments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make the award another one */
    post: operations['AfterAwardController_amend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/change-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for a change of the award, or report a cancelled activity */
    post: operations['AfterAwardController_askChange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/intended-settlement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell the municipality that less will be settled, and ask for its views */
    post: operations['AfterAwardController_intend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/intended-revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell the municipality what will be taken back of its award, and ask for its views */
    post: operations['AfterAwardController_intendBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/proposed-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say what was a slip of the pen in the award, so that an approver can correct it */
    post: operations['AfterAwardController_proposeCorrected'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/ex-officio-settlement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Have the file settled without an application for it */
    post: operations['AfterAwardController_settleExOfficio'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give views on an intended settlement */
    post: operations['AfterAwardController_giveViews'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/change-requests/{requestId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Grant a change, grant it in part, or refuse it */
    post: operations['AfterAwardController_decideChange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/accountability-extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Note that BZK was asked for a later day to account */
    post: operations['LateAccountabilityController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/accountability-extension/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register what BZK answered to a request for a later day to account */
    post: operations['LateAccountabilityController_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/payment-suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register that BZK suspended the general payments to the municipality */
    post: operations['LateAccountabilityController_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/payment-suspension/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register that the general payments to the municipality go on */
    post: operations['LateAccountabilityController_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/accountability-doubt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask the municipality about accountability information that is not plausible */
    post: operations['LateAccountabilityController_doubt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/accountability-doubt/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Write down how information that was not plausible was explained */
    post: operations['LateAccountabilityController_explain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/suspensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let the decision period stand still by agreement, delay of the applicant or force majeure */
    post: operations['SuspensionsController_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/suspensions/{suspensionId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let the decision period run again */
    post: operations['SuspensionsController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/accountability-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import what BZK passed on, or try it first */
    post: operations['AccountabilityImportsController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/conflicts-of-interest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register that somebody has an interest in the file and does not work on it */
    post: operations['AssessmentsController_registerConflict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/lifted-conflicts-of-interest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lift a registered interest, by another than who registered it */
    post: operations['AssessmentsController_liftConflict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/consultations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that the two ministries spoke with each other about the application */
    post: operations['AssessmentsController_recordConsultation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/divergence-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide what is advised where the ministries differ */
    post: operations['AssessmentsController_decideDivergence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/late-opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give an opinion after the silence was recorded */
    post: operations['AssessmentsController_giveLateOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/co-initial': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Initial the award along for Social Affairs, or refuse to */
    post: operations['AssessmentsController_giveCoInitial'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/intended-refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell the applicant what will be refused on facts it did not give, and ask for its views */
    post: operations['AssessmentsController_intendRefusal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/recorded-views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record views that were given orally, or that none are wanted */
    post: operations['AssessmentsController_recordViews'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List work, the most urgent first */
    get: operations['TasksController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/tasks/{task}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a task */
    post: operations['TasksController_claim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/tasks/{task}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a task back */
    post: operations['TasksController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the open deadlines of a round, the first to end first */
    get: operations['CalendarController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/calendar-feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List your calendar feeds */
    get: operations['CalendarController_list'];
    put?: never;
    /** Get an address under which a calendar program reads your deadlines */
    post: operations['CalendarController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/calendar-feeds/{feedId}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revoke a calendar feed */
    post: operations['CalendarController_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendar-feeds/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a calendar feed (iCalendar); the address is the permission */
    get: operations['CalendarController_feed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read every file of a round, where it stands and whose turn it is */
    get: operations['BoardController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/later-dates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See which files will run over their term and can be told a later date; decides nothing */
    get: operations['LaterDatesController_outlook'];
    put?: never;
    /** Tell every file that will run over its term a later day to decide on */
    post: operations['LaterDatesController_tell'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/decree-days/consequences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See which ends would move with other decree days, and why; decides nothing */
    get: operations['DecreeDaysController_see'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/decree-days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reckon with the days that a Royal Decree names for a year */
    post: operations['DecreeDaysController_reckon'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List every kind of mail and letter */
    get: operations['TemplatesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/templates/mails/{mail}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a mail as it might leave, about a made-up file */
    get: operations['TemplatesController_mail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/templates/letters/{letter}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a letter as it might leave, about a made-up file */
    get: operations['TemplatesController_letter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/framework-presets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the frameworks from which a round can be drafted */
    get: operations['FrameworkPresetsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/allocations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the proposals */
    get: operations['AllocationsController_list'];
    put?: never;
    /** Propose a division of the ceiling */
    post: operations['AllocationsController_proposeOne'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/allocations/scenarios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Compare what each way to divide the money would give; decides nothing */
    get: operations['AllocationsController_scenarios'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/allocations/{allocation}/lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the lines of a proposal: what each project would get */
    get: operations['AllocationsController_lines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/allocations/{allocation}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve the proposal */
    post: operations['AllocationsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/allocations/{allocation}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send the proposal back, with a reason */
    post: operations['AllocationsController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the ledger of a round */
    get: operations['LedgerController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/ledger/lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the movements in the ledger, each with the fact it comes from */
    get: operations['LedgerController_lines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/ledger/ceiling-consequences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See what would follow from another ceiling; decides nothing */
    get: operations['LedgerController_consequences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/ledger/ceiling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lower the ceiling, with a reason */
    post: operations['LedgerController_lower'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/ledger/tranches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Propose a division of the reserve over files that got less than was advised */
    post: operations['LedgerController_proposeTranche'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/ledger/tranches/{allocation}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Release what the proposal divides */
    post: operations['LedgerController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/application-form.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Take away the blank form of a round, for the college of a municipality */
    get: operations['ApplicationFormsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/publication-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the awards that can be published */
    get: operations['PublicationController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public-register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the public register of awards */
    get: operations['PublicRegisterController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the orders, the first due first */
    get: operations['PaymentsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments/orders.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file for finance: what went out and is not paid yet, in euros with two decimals */
    get: operations['PaymentsController_orders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments/orders.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same file as a workbook */
    get: operations['PaymentsController_ordersAsWorkbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments/{code}/{nth}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an order: its account, who prepared and approved it, and what can be done */
    get: operations['PaymentsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments/{code}/{nth}/preparation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Prepare the order: commitment number and cash year */
    post: operations['PaymentsController_prepare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments/{code}/{nth}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve the order; not who prepared it, not who decided on the award */
    post: operations['PaymentsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments/{code}/{nth}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send the order back, with a reason */
    post: operations['PaymentsController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments/{code}/{nth}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand the order to finance: from now on it is in the file */
    post: operations['PaymentsController_export'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments/{code}/{nth}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that finance paid it */
    post: operations['PaymentsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments/{code}/{nth}/failure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that finance could not pay it */
    post: operations['PaymentsController_fail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/bank-accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the accounts that were given, the latest first */
    get: operations['BankAccountsController_list'];
    put?: never;
    /** Give the account to be paid on, or ask to be paid on another */
    post: operations['BankAccountsController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/bank-accounts/judgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm or reject the account, after asking through a known contact */
    post: operations['BankAccountsController_judge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payment-confirmation-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import what finance paid, or try it first */
    post: operations['ConfirmationImportsController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/reasons/{decision}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read what is composed as the reasons of a decision, and what was made of it */
    get: operations['ReasonsController_read'];
    /** Write the reasons of a decision; If-Match is required */
    put: operations['ReasonsController_edit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/reasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read what is composed as the reasons of the decision on an objection */
    get: operations['ReasonsController_readOfObjection'];
    /** Write the reasons of the decision on an objection; If-Match is required */
    put: operations['ReasonsController_editOfObjection'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/evaluations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the duties to evaluate */
    get: operations['EvaluationsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/evaluations/{code}/{project}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand in an evaluation */
    post: operations['EvaluationsController_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/evaluations/{code}/{project}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept an evaluation */
    post: operations['EvaluationsController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/evaluations/{code}/{project}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an evaluation back, with a reason and a new date */
    post: operations['EvaluationsController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/monitorings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the yearly monitoring records */
    get: operations['MonitoringsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/monitorings/{code}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Report how the projects stand */
    post: operations['MonitoringsController_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/monitorings/{code}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Judge whether the money is spent efficiently */
    post: operations['MonitoringsController_review'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/monitorings/{code}/{year}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Report how the projects stand after one budget year */
    post: operations['MonitoringsController_reportOfYear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/monitorings/{code}/{year}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Judge whether the money of one budget year is spent efficiently */
    post: operations['MonitoringsController_reviewOfYear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/municipalities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the municipalities by name */
    get: operations['MunicipalitiesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/municipalities/map': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the areas of the municipalities, to draw a map with */
    get: operations['MunicipalitiesController_map'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/notices-of-default': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give notice that a decision is late */
    post: operations['NoticesOfDefaultController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/penalties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the notices of default of a round, the first first */
    get: operations['PenaltiesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/penalties/{code}/{nth}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a notice of default: its judgement, its terms, and what has run */
    get: operations['PenaltiesController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/penalties/{code}/{nth}/date/consequences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See what would follow from another day of receipt; decides nothing */
    get: operations['PenaltiesController_consequences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/penalties/{code}/{nth}/date': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct the day on which a letter with a notice of default came in */
    post: operations['PenaltiesController_date'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/penalties/{code}/{nth}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Fix what is owed for deciding late, or that nothing is */
    post: operations['PenaltiesController_fix'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/penalties/{code}/{nth}/payment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register that a fixed penalty was paid */
    post: operations['PenaltiesController_pay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/penalties/{code}/{nth}/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a decision on a penalty that came back again, or register when it was sent */
    post: operations['PenaltyNotificationsController_notify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/penalties/{code}/{nth}/notifications/returned': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register that the decision on a penalty did not arrive */
    post: operations['PenaltyNotificationsController_returned'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/recoveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the claims, the first due first */
    get: operations['RecoveriesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a claim: what is owed today, with its interest */
    get: operations['RecoveriesController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/repayments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register money that came in */
    post: operations['RecoveriesController_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/payment-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let it be paid in parts, with a reason */
    post: operations['RecoveriesController_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/payment-reminder': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Call a municipality in default to pay */
    post: operations['RecoveriesController_demand'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/interest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Fix the statutory interest that ran */
    post: operations['RecoveriesController_interest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/write-off': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let go of what is still owed, with a reason */
    post: operations['RecoveriesController_writeOff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the register, and whether each mandate held at a moment */
    get: operations['MandatesController_list'];
    put?: never;
    /** Register a mandate, or give one on */
    post: operations['MandatesController_grant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{mandateId}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revoke a mandate and what was given on from it */
    post: operations['MandatesController_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandate-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import mandates, or try it first */
    post: operations['MandateImportsController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/absences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the register of absence */
    get: operations['AbsencesController_list'];
    put?: never;
    /** Register who will be away, and who does the work then */
    post: operations['AbsencesController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/absences/{absenceId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End an absence earlier than was registered */
    post: operations['AbsencesController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/representatives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read who acts for whom in a round */
    get: operations['RepresentativesController_list'];
    put?: never;
    /** Register who acts for a municipality, and in what */
    post: operations['RepresentativesController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/representatives/{representationId}/authorisation-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for the written authorisation */
    post: operations['RepresentativesController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/representatives/{representationId}/authorisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand in the written authorisation, by its hash */
    post: operations['RepresentativesController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/representatives/{representationId}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm that somebody is authorised */
    post: operations['RepresentativesController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/representatives/{representationId}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse a representative, with a reason */
    post: operations['RepresentativesController_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/representatives/{representationId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a representation */
    post: operations['RepresentativesController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/mailboxes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the mailboxes of a round, and what could not be delivered to them */
    get: operations['MailboxesController_list'];
    put?: never;
    /** Register a shared mailbox for a purpose; a code is sent to it */
    post: operations['MailboxesController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/mailboxes/{mailboxId}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give the code back that was sent to a mailbox */
    post: operations['MailboxesController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/mailboxes/{mailboxId}/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Use a mailbox no longer */
    post: operations['MailboxesController_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/advice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read who was advised */
    get: operations['AdviceController_list'];
    put?: never;
    /** Register that a municipality was advised */
    post: operations['AdviceController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/advice/{adviceId}/striking-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Strike out advice that was registered by mistake */
    post: operations['AdviceController_strike'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/mergers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read which municipalities become one */
    get: operations['MergersController_list'];
    put?: never;
    /** Register municipalities that become one */
    post: operations['MergersController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/mergers/{mergerId}/striking-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Strike out a merger that was registered by mistake */
    post: operations['MergersController_strike'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Note that the decision was taken to court */
    post: operations['AppealsController_appeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/judgment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Note what the court decided */
    post: operations['AppealsController_judgment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a decision on an objection that came back again, or register when it was sent */
    post: operations['ObjectionNotificationsController_notify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/notifications/returned': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register that the decision on an objection did not arrive */
    post: operations['ObjectionNotificationsController_returned'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the objections about an application */
    get: operations['ObjectionsController_list'];
    put?: never;
    /** Object to a decision on the application, or register a letter that does */
    post: operations['ObjectionsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an objection and what can be done with it */
    get: operations['ObjectionsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the papers of an objection in their order, as its committee gets them */
    get: operations['ObjectionsController_papers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/papers.zip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Take away the papers of an objection with an inventory and their hashes */
    get: operations['ObjectionsController_bundle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/cure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send what the objection lacked */
    post: operations['ObjectionsController_cure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/hearing-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand in the report of the hearing */
    post: operations['ObjectionsController_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw the objection */
    post: operations['ObjectionsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/timeliness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Judge an early or late objection */
    post: operations['ObjectionDecisionsController_judge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/dates/consequences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See what would follow from correcting the dates of an objection */
    get: operations['ObjectionDecisionsController_consequences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/dates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct the day on which a letter came in, or its postmark */
    post: operations['ObjectionDecisionsController_dates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/cure-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask to cure what is missing, within a set term */
    post: operations['ObjectionDecisionsController_askCure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/committee': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask an advisory committee */
    post: operations['ObjectionDecisionsController_committee'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/hearing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Invite to a hearing */
    post: operations['ObjectionDecisionsController_hearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/hearing-waiver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide that nobody is heard */
    post: operations['ObjectionDecisionsController_noHearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/adjournment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put the decision off by six weeks */
    post: operations['ObjectionDecisionsController_adjourn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/further-delay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that the objector agreed to a later day */
    post: operations['ObjectionDecisionsController_delay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/amendment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say whether the objection is about the amended award too */
    post: operations['ObjectionDecisionsController_cover'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide on the objection */
    post: operations['ObjectionDecisionsController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the objections of a round */
    get: operations['RoundObjectionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the letters and the files handed in of an application */
    get: operations['DocumentsController_ofApplication'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/evaluations/{code}/{project}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the letters and the files handed in of an evaluation */
    get: operations['DocumentsController_ofEvaluation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/monitorings/{code}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the letters and the files handed in of a monitoring record */
    get: operations['DocumentsController_ofMonitoring'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/monitorings/{code}/{year}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the letters and the files handed in of the monitoring record of one budget year */
    get: operations['DocumentsController_ofYearMonitoring'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the letters and the files handed in of a claim */
    get: operations['DocumentsController_ofRecovery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Take away a letter */
    get: operations['DocumentsController_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/attachments/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Take away a file that was handed in */
    get: operations['DocumentsController_attachment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/evidence.zip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Take away the evidence of an application, with a check that needs neither us nor the internet */
    get: operations['EvidenceController_evidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/journal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the journal of a round, or of one of its streams */
    get: operations['JournalController_ofRound'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/journal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the journal of an application */
    get: operations['JournalController_ofApplication'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/journal/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Check that a stream of the journal is whole */
    get: operations['JournalController_verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look at the workflow of a round */
    get: operations['ExecutionsController_ofRound'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/applications/{code}/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look at the workflow of an application */
    get: operations['ExecutionsController_ofApplication'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/tasks/{task}/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look at the workflow of a task */
    get: operations['ExecutionsController_ofTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/evaluations/{code}/{project}/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look at the workflow of an evaluation */
    get: operations['ExecutionsController_ofEvaluation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/monitorings/{code}/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look at the workflow of a monitoring record */
    get: operations['ExecutionsController_ofMonitoring'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/monitorings/{code}/{year}/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look at the workflow of the monitoring record of one budget year */
    get: operations['ExecutionsController_ofYearMonitoring'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look at the workflow of a claim */
    get: operations['ExecutionsController_ofRecovery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rounds/{roundId}/payments/{code}/{nth}/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Look at the workflow of a payment */
    get: operations['ExecutionsController_ofPayment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/operations/stuck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Find what is stuck, with its cause */
    get: operations['OperationsController_stuck'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/operations/outbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List deliveries: mails and messages */
    get: operations['OperationsController_outbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See who you are here */
    get: operations['SessionsController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/demo-people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the people of the demonstration; none where it is not one */
    get: operations['SessionsController_people'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Sign a browser in as a person of the demonstration */
    put: operations['SessionsController_choose'];
    post?: never;
    /** Sign a browser out */
    delete: operations['SessionsController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Hear, for as long as you listen, which of the files you may see have changed */
    get: operations['EventsController_follow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List every code that an answer can carry */
    get: operations['ProblemsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/problems/{problem}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read what one code means and what can be done about it */
    get: operations['ProblemsController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See that the process runs */
    get: operations['HealthController_live[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See that the process runs */
    get: operations['HealthController_live[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See whether what the API depends on is there */
    get: operations['HealthController_ready[0]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See whether what the API depends on is there */
    get: operations['HealthController_ready[1]'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The constants of one yearly round; they do not change once it runs. */
    DraftRound: {
      roundId: components['schemas']['RoundId'];
      year: number;
      title: string;
      regulation: {
        code: string;
        citation: string;
        /** @description False: not published yet; no money is divided before it is. */
        known: boolean;
        /** @description The day to which it works back, where it does. */
        worksBackTo?: components['schemas']['LocalDate'];
      };
      ceilingCents: components['schemas']['Cents'];
      reserveCents: components['schemas']['Cents'];
      /** @description The years the ceiling and the reserve are divided over, to the cent; left out in a round of one year. */
      budgetYears?: components['schemas']['BudgetYear'][];
      components: {
        component: components['schemas']['Component'];
        assessedBy: components['schemas']['Ministry'][];
        /** @description What projects are judged by, with guidance; left out, no criteria are answered. */
        criteria?: {
          /** @enum {string} */
          criterion: 'NECESSITY' | 'THREAT' | 'RESILIENCE_AND_NEED' | 'EVIDENCE' | 'QUALITY' | 'EVALUATION';
          guidance: string;
        }[];
      }[];
      /** @description The kinds of projects that are told apart; each project then names one. */
      categories?: components['schemas']['ProjectCategory'][];
      evaluationRule: components['schemas']['EvaluationRule'];
      allocationStrategy: components['schemas']['AllocationStrategy'];
      /**
       * @description When the money of a file is taken from the ceiling: with the approved allocation (default), or award by award.
       * @enum {string}
       */
      reservation?: 'AT_ALLOCATION' | 'AT_AWARD';
      /**
       * @description What VAT counts in the costs of a project; left out: none that is compensated.
       * @enum {string}
       */
      vat?: 'WITHOUT_COMPENSABLE' | 'INCLUDED';
      /**
       * @description Whether awards are paid by orders of this system, or outside of it (default).
       * @enum {string}
       */
      payments?: 'ORDERS' | 'OUTSIDE';
      /**
       * @description Awards are made on condition that the budget gets the money; left out: under no such condition.
       * @enum {string}
       */
      budget?: 'TO_BE_ADOPTED';
      /** @description What a late decision costs a day, in bands (Awb 4:17(2)); left out: 23, 35 and 45 euro. */
      penaltyTariff?: {
        days: number;
        centsPerDay: components['schemas']['Cents'];
      }[];
      dates: components['schemas']['RoundDates'];
      intervals: components['schemas']['RoundIntervals'];
      holidays?: components['schemas']['HolidayTable'];
      notification?: components['schemas']['NotificationMoment'];
      /**
       * @description What gets nothing when the mandatory evaluation is refused, after asking (Regeling 2022 art. 7(3)).
       * @enum {string}
       */
      evaluationRefusal?: 'ACTIVITY' | 'APPLICATION';
      /**
       * @description Which role of JenV decides where the ministries differ; left out: an approver.
       * @enum {string}
       */
      divergence?: 'APPROVER' | 'ADMINISTRATOR';
      /**
       * @description SZW: its approver is asked to initial an award on its components along. Left out, nobody is.
       * @enum {string}
       */
      coInitial?: 'SZW';
      /**
       * @description REQUIRED: only who holds a mandate decides. Left out, roles alone say who may.
       * @enum {string}
       */
      mandates?: 'REQUIRED';
      /** @default false */
      rehearsal: boolean;
      /** @default false */
      illustrative: boolean;
      clock?: components['schemas']['ConductedClock'];
    };
    /** @example 2022 */
    RoundId: string;
    /**
     * Format: date
     * @description A calendar date in Europe/Amsterdam, YYYY-MM-DD.
     * @example 2022-10-14
     */
    LocalDate: string;
    /**
     * @description Whole euro cents, from 0 to a billion euro.
     * @example 12345600
     */
    Cents: number;
    BudgetYear: {
      year: number;
      ceilingCents: components['schemas']['Cents'];
      reserveCents: components['schemas']['Cents'];
    };
    /** @enum {string} */
    Component:
      | 'LOCAL_ANALYSIS'
      | 'PERSON_SPECIFIC'
      | 'NETWORKS'
      | 'EXPERTISE'
      | 'PREVENTION_INDICATED'
      | 'RESILIENCE'
      | 'EVALUATION';
    /** @enum {string} */
    Ministry: 'JENV' | 'SZW';
    /** @enum {string} */
    ProjectCategory: 'BASICS_IN_ORDER_TASKS' | 'ONE_YEAR_PROJECT' | 'PREVENTION_PROJECT';
    EvaluationRule: {
      amountCents: components['schemas']['Cents'];
      /** @enum {string} */
      comparison: 'GT' | 'GTE';
      /** @enum {string} */
      basis: 'REQUESTED' | 'AWARDED';
      /** @enum {string} */
      unit: 'PROJECT' | 'APPLICATION';
      /** @enum {string} */
      kind: 'ANY' | 'EFFECT_INDEPENDENT';
    };
    /** @enum {string} */
    AllocationStrategy: 'AS_ADVISED' | 'PRO_RATA' | 'WEIGHTED';
    RoundDates: {
      publishOn: components['schemas']['LocalDate'];
      callOpensOn: components['schemas']['LocalDate'];
      callClosesOn: components['schemas']['LocalDate'];
      completenessDueOn: components['schemas']['LocalDate'];
      assessmentDueOn: components['schemas']['LocalDate'];
      allocationDueOn: components['schemas']['LocalDate'];
      awardDueOn: components['schemas']['LocalDate'];
      executionStartsOn: components['schemas']['LocalDate'];
      executionEndsOn: components['schemas']['LocalDate'];
      monitoringDueOn: components['schemas']['LocalDate'];
      evaluationDueOn: components['schemas']['LocalDate'];
      accountabilityDueOn: components['schemas']['LocalDate'];
    };
    RoundIntervals: {
      supplementDays: number;
      coAssessmentWorkingDays: number;
      remindWorkingDaysBefore: number[];
      remindWorkingDaysAfter: number[];
      escalateWorkingDaysAfter: number;
      warnWorkingDaysBefore?: number;
    };
    /** @description Left out: the statutory holidays and the royal decrees known today. */
    HolidayTable: {
      fromYear: number;
      toYear: number;
      decreeYears: number[];
      days: {
        [key: string]: string;
      };
    };
    /**
     * @description When decisions on the division leave; left out: AT_ONCE.
     * @enum {string}
     */
    NotificationMoment: 'AT_ONCE' | 'AFTER_ANNOUNCEMENT';
    /** @description For a rehearsal, or a round of another year. */
    ConductedClock: {
      /** @enum {string} */
      mode: 'conducted';
      now: components['schemas']['Instant'];
    };
    /**
     * Format: date-time
     * @description An instant in UTC, ISO 8601.
     * @example 2022-01-14T22:59:59.000Z
     */
    Instant: string;
    DraftedRound: {
      roundId: string;
      position: number;
    };
    Problem: {
      /**
       * Format: uri
       * @description Address of the page about this code.
       */
      type: string;
      title: string;
      status: number;
      detail: string;
      instance: string;
      code: string;
      errors: components['schemas']['FieldError'][];
      /** @description Amounts in cents that `detail` tells. */
      figures?: {
        [key: string]: number;
      };
    };
    FieldError: {
      /**
       * @description Where in the request, as a dotted path.
       * @example projects.0.requestedCents
       */
      field: string;
      /**
       * @description Stable code; each has a page.
       * @example AMOUNT_INVALID
       */
      code: string;
      message: string;
    };
    RoundPage: {
      items: components['schemas']['RoundRow'][];
      next?: string;
    };
    RoundRow: {
      roundId: string;
      year: number;
      title: string;
      phase: components['schemas']['RoundPhase'];
      /** @description Whole euro cents. */
      ceilingCents: number;
      opensAt: components['schemas']['Instant'] | null;
      closesAt: components['schemas']['Instant'] | null;
      draftedAt: components['schemas']['Instant'];
      endedAt: components['schemas']['Instant'] | null;
      applications: number;
      rehearsal: boolean;
      illustrative: boolean;
    };
    /** @enum {string} */
    RoundPhase:
      | 'FRAMEWORK'
      | 'PUBLICATION'
      | 'CALL'
      | 'COMPLETENESS'
      | 'ASSESSMENT'
      | 'ALLOCATION'
      | 'AWARD'
      | 'EXECUTION'
      | 'EVALUATION'
      | 'SETTLEMENT'
      | 'CLOSED'
      | 'CANCELLED';
    Round: {
      roundId: string;
      position: number;
      phase: components['schemas']['RoundPhase'];
      now: components['schemas']['Instant'];
      /** @enum {string} */
      clockMode: 'wall' | 'conducted';
      opensAt: components['schemas']['Instant'] | null;
      closesAt: components['schemas']['Instant'] | null;
      invited: string[];
      /** @enum {string} */
      invitedStatus: 'NONE' | 'DRAFTED' | 'APPROVED';
      /** @description A change of the approved list that waits for a decision. */
      listChange?: {
        changeId: string;
        added: string[];
        dropped: string[];
        proposedBy: string;
      };
      /** @description As it is now; the terms keep the one the round began with. */
      ceilingCents: number;
      parliamentToldOn: components['schemas']['LocalDate'] | null;
      cancelledFor: string | null;
      endedAt: components['schemas']['Instant'] | null;
      terms: components['schemas']['RoundTerms'];
      possibleActions: components['schemas']['PossibleAction'][];
    };
    /** @description Everything that is constant for one yearly round: it enters as the workflow's input, so that no later year can disturb it. */
    RoundTerms: {
      /** @description `2022`, or `2022-r1` for the first rehearsal of it. */
      roundId: string;
      year: number;
      title: string;
      /** @description The rule a round rests on. From 2027 on the legal base is unknown and says so. */
      regulation: {
        /** @description For instance `R22`. */
        code: string;
        /** @description Full citation as letters print it. */
        citation: string;
        known: boolean;
        /** @description Where it was published after the round was drafted. */
        publishedOn?: components['schemas']['LocalDate'];
        /** @description The day to which it works back, where it does. */
        worksBackTo?: components['schemas']['LocalDate'];
      };
      /** @description Whole euro cents. */
      ceilingCents: number;
      /** @description Whole euro cents. */
      reserveCents: number;
      /** @description The years the ceiling and the reserve are divided over (practice of 2023–2026); absent in a round of one year. */
      budgetYears?: {
        year: number;
        /** @description Whole euro cents. */
        ceilingCents: number;
        /** @description Whole euro cents. */
        reserveCents: number;
      }[];
      /**
       * @description What VAT counts in the costs of a project; left out: none that is compensated (assumption).
       * @enum {string}
       */
      vat?: 'WITHOUT_COMPENSABLE' | 'INCLUDED';
      components: {
        component: components['schemas']['Component'];
        assessedBy: components['schemas']['Ministry'][];
        /** @description What projects under it are judged by; left out, assessments answer no criteria. */
        criteria?: {
          /** @enum {string} */
          criterion: 'NECESSITY' | 'THREAT' | 'RESILIENCE_AND_NEED' | 'EVIDENCE' | 'QUALITY' | 'EVALUATION';
          guidance: string;
        }[];
      }[];
      /** @description The kinds of projects its framework tells apart; absent where it tells none apart. */
      categories?: components['schemas']['ProjectCategory'][];
      /** @description When a project must be evaluated. The sources differ on all four points, so each is a choice of the round. */
      evaluationRule: {
        /** @description Whole euro cents. */
        amountCents: number;
        /**
         * @description GT: strictly above (Kamerstuk 29754-623); GTE: from the amount on (Regeling 2022 art. 7(3)).
         * @enum {string}
         */
        comparison: 'GT' | 'GTE';
        /** @enum {string} */
        basis: 'REQUESTED' | 'AWARDED';
        /** @enum {string} */
        unit: 'APPLICATION' | 'PROJECT';
        /** @enum {string} */
        kind: 'ANY' | 'EFFECT_INDEPENDENT';
      };
      /** @enum {string} */
      allocationStrategy: 'AS_ADVISED' | 'PRO_RATA' | 'WEIGHTED';
      /**
       * @description When a file's money is taken from the ceiling: with the approved allocation, so that every award has its room (the default), or with each award, in the order in which they are decided (assumption).
       * @enum {string}
       */
      reservation?: 'AT_ALLOCATION' | 'AT_AWARD';
      /**
       * @description Whether awards are paid by orders of this system, or outside of it (the default).
       * @enum {string}
       */
      payments?: 'ORDERS' | 'OUTSIDE';
      /**
       * @description Where the budget stands that awards are conditional on; left out, under no such condition (assumption).
       * @enum {string}
       */
      budget?: 'TO_BE_ADOPTED' | 'SUFFICIENT' | 'INSUFFICIENT';
      /** @description What a late decision costs a day (Awb 4:17(2)); left out, the amounts of the text that was read. */
      penaltyTariff?: {
        days: number;
        /** @description Whole euro cents. */
        centsPerDay: number;
      }[];
      /** @description The dates of a year, chosen by the authority (assumption: no source fixes them). */
      dates: {
        publishOn: components['schemas']['LocalDate'];
        callOpensOn: components['schemas']['LocalDate'];
        /** @description Last day on which an application is in time, until 24:00. */
        callClosesOn: components['schemas']['LocalDate'];
        completenessDueOn: components['schemas']['LocalDate'];
        assessmentDueOn: components['schemas']['LocalDate'];
        allocationDueOn: components['schemas']['LocalDate'];
        awardDueOn: components['schemas']['LocalDate'];
        executionStartsOn: components['schemas']['LocalDate'];
        executionEndsOn: components['schemas']['LocalDate'];
        monitoringDueOn: components['schemas']['LocalDate'];
        evaluationDueOn: components['schemas']['LocalDate'];
        /** @description 15 July after the execution year (Fvw 17a(1)). */
        accountabilityDueOn: components['schemas']['LocalDate'];
      };
      /** @description Lengths the authority sets itself. Reminders count in working days before (and after) a due date (assumption). */
      intervals: {
        supplementDays: number;
        coAssessmentWorkingDays: number;
        remindWorkingDaysBefore: number[];
        remindWorkingDaysAfter: number[];
        escalateWorkingDaysAfter: number;
        /** @description How long ahead an office is warned of a statutory term that is about to lapse; ten when left out (assumption). */
        warnWorkingDaysBefore?: number;
      };
      /** @description The holidays of some years as plain values: a round carries its own table, so that a later decree changes a running round only by a decision to recalculate (R19). */
      holidays: {
        fromYear: number;
        toYear: number;
        /** @description Years of the table whose Royal Decree is known; in others a day may still be added. */
        decreeYears: number[];
        /** @description By date, which holiday it is. */
        days: {
          [key: string]:
            | 'NEW_YEARS_DAY'
            | 'GOOD_FRIDAY'
            | 'EASTER_MONDAY'
            | 'KINGS_DAY'
            | 'LIBERATION_DAY'
            | 'ASCENSION_DAY'
            | 'WHIT_MONDAY'
            | 'CHRISTMAS_DAY'
            | 'BOXING_DAY'
            | 'ROYAL_DECREE'
            | 'ROYAL_DECREE_SECONDARY';
        };
      };
      /**
       * @description Whether decisions leave on the day they are taken (also when absent), or once Parliament has been told.
       * @enum {string}
       */
      notification?: 'AT_ONCE' | 'AFTER_ANNOUNCEMENT';
      /**
       * @description What gets nothing when the mandatory evaluation is refused, after the applicant was asked for it: the activity, or the whole application (Regeling 2022 art. 7(3)). Left out, the activity, and nobody need have asked.
       * @enum {string}
       */
      evaluationRefusal?: 'APPLICATION' | 'ACTIVITY';
      /**
       * @description Which role of JenV decides where the ministries differ; left out, an approver.
       * @enum {string}
       */
      divergence?: 'ADMINISTRATOR' | 'APPROVER';
      /**
       * @description Whose initial is asked for an award with projects on its components; left out, nobody's (assumption).
       * @enum {string}
       */
      coInitial?: 'SZW';
      /**
       * @description REQUIRED: only who holds a mandate decides (Awb 10:3); left out, the table of permissions alone says who may.
       * @enum {string}
       */
      mandates?: 'REQUIRED';
      /** @description A rehearsal has no legal effect: its letters say so and its mails never leave the machine. */
      rehearsal: boolean;
      /** @description Made-up content under real totals; shown as such. */
      illustrative: boolean;
    };
    PossibleAction: {
      action: string;
      allowed: boolean;
      code?: string;
      why?: string;
    };
    RoundFigures: {
      roundId: string;
      phase: components['schemas']['RoundPhase'];
      now: components['schemas']['Instant'];
      /** @description Whole euro cents. */
      ceilingCents: number;
      /** @description Whole euro cents. */
      reserveCents: number;
      applications: number;
      projects: number;
      /** @description Whole euro cents. */
      requestedCents: number;
      /** @description Whole euro cents. */
      advisedCents: number;
      /** @description Whole euro cents. */
      allocatedCents: number;
      /** @description Whole euro cents. */
      awardedCents: number;
      /** @description Whole euro cents. */
      resilienceAwardedCents: number;
      /** @description Whole euro cents. */
      settledCents: number;
      projectsFlaggedForEvaluation: number;
      evaluationObligations: number;
      coAssessedProjects: number;
      coAssessmentTasks: number;
      refusedProjects: number;
      municipalitiesReached: number;
      municipalitiesWithResilience: number;
      openTasks: number;
      overdueTasks: number;
      letters: number;
      /** @description Mails by status of delivery. */
      mails: {
        [key: string]: number;
      };
      /** @description How many have come how far; each number includes those that have come further. */
      progress: {
        applications: number;
        complete: number;
        assessed: number;
        decided: number;
        closed: number;
        byPhase: {
          [key: string]: number;
        };
      };
      components: {
        component: string;
        projects: number;
        /** @description Whole euro cents. */
        requestedCents: number;
        /** @description Whole euro cents. */
        advisedCents: number;
        /** @description Whole euro cents. */
        awardedCents: number;
      }[];
      interventions: {
        /** @description Null: of projects that name no type. */
        intervention: components['schemas']['InterventionType'] | null;
        projects: number;
        /** @description Whole euro cents. */
        requestedCents: number;
        /** @description Whole euro cents. */
        awardedCents: number;
      }[];
      /** @description What became of what was requested: less the four between, it is what is awarded. */
      requestedToAwarded: {
        /** @description Whole euro cents. */
        requestedCents: number;
        /** @description Whole euro cents. */
        withdrawnCents: number;
        /** @description Whole euro cents. */
        refusedCents: number;
        cutCents: number;
        /** @description Whole euro cents. */
        undecidedCents: number;
        /** @description Whole euro cents. */
        awardedCents: number;
      };
      /** @description What the round wrote down when it closed. */
      closing: {
        applications: number;
        projects: number;
        /** @description Whole euro cents. */
        requestedCents: number;
        /** @description Whole euro cents. */
        awardedCents: number;
        /** @description Whole euro cents. */
        resilienceAwardedCents: number;
        /** @description Whole euro cents. */
        settledCents: number;
        projectsFlaggedForEvaluation: number;
        evaluationObligations: number;
        coAssessedProjects: number;
        coAssessmentTasks: number;
        refusedProjects: number;
        municipalitiesReached: number;
      } | null;
    };
    /** @enum {string} */
    InterventionType: 'CASE_CONSULTATION' | 'KEY_FIGURE_NETWORK' | 'RESILIENT_PARENTING' | 'THEATRE' | 'OTHER';
    RegionalReach: {
      roundId: string;
      /** @description The same as among the figures of the round. */
      municipalitiesReached: number;
      regions: components['schemas']['ReachedRegion'][];
      municipalities: components['schemas']['ReachedMunicipality'][];
    };
    /** @description How many municipalities a safety region has, take part, are reached. */
    ReachedRegion: {
      code: string;
      name: string;
      municipalities: number;
      takingPart: number;
      reached: number;
    };
    ReachedMunicipality: {
      code: string;
      name: string;
      /** @description Null for a code that is not in the register. */
      safetyRegion: string | null;
      /** @description Leads or takes part in an application with an award. */
      reached: boolean;
      applications: {
        applicationId: string;
        /** @enum {string} */
        as: 'LEAD' | 'PARTNER';
      }[];
      /** @description Of the applications it leads; null where it leads none. */
      requestedCents: number | null;
      /** @description Of the applications it leads; null while none is decided. */
      awardedCents: number | null;
    };
    Reasoned: {
      reason?: components['schemas']['Reason'];
    };
    /** @description Why, in plain words with at least three letters or digits. Names no private persons: it stands in the journal. */
    Reason: string;
    Answer: {
      /** @description Also the ETag of the file. */
      position: number;
      factTypes: string[];
    };
    InvitedList: {
      municipalities: components['schemas']['MunicipalityCode'][];
      reason?: components['schemas']['Reason'];
    };
    /**
     * @description CBS code of a municipality.
     * @example GM0518
     */
    MunicipalityCode: string;
    /** @description The new last day of the call. */
    CallClosing: {
      closesOn: components['schemas']['LocalDate'];
      reason: components['schemas']['Reason'];
    };
    /** @description The day on which Parliament was told of the division. */
    AnnounceDecisions: {
      parliamentToldOn: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    /** @description When the electronic channel did not work, and what of it. It excuses who came late because of it. */
    RecordOutage: {
      from: components['schemas']['Instant'];
      to: components['schemas']['Instant'];
      reason: components['schemas']['Reason'];
    };
    CancelRound: {
      reason: components['schemas']['Reason'];
    };
    /** @description From then on letters cite it, and money can be divided. */
    RegisterRegulation: {
      /** @description For instance `R22`. */
      code: string;
      /** @description Full citation as letters print it. */
      citation: string;
      publishedOn: components['schemas']['LocalDate'];
      /** @description The day to which it works back, where it does. */
      worksBackTo?: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    /** @description With enough money, the condition of all awards falls away. */
    RegisterBudget: {
      adoptedOn: components['schemas']['LocalDate'];
      /** @description Whether it has the money for what was awarded. */
      sufficient: boolean;
      /** @description Needed when it has not: what it lacks. */
      reason?: components['schemas']['Reason'];
    };
    /** @description Who is added to the approved list, and who leaves it. */
    InvitedListChange: {
      /** @default [] */
      added: components['schemas']['MunicipalityCode'][];
      /** @default [] */
      dropped: components['schemas']['MunicipalityCode'][];
      reason: components['schemas']['Reason'];
    };
    ImportList: {
      /** @description Lines under a line with the names of the columns. */
      csv?: string;
      /**
       * Format: base64
       * @description A workbook in base64; its first sheet has the names of the columns in its first row.
       */
      xlsx?: string;
      /**
       * @description How amounts are written that are text: `1.250` is 1250 in Dutch, `1,250` in English.
       * @default nl
       * @enum {string}
       */
      language: 'nl' | 'en';
      /**
       * @description Only tell what would happen to each row.
       * @default true
       */
      dryRun: boolean;
    };
    /** @description With one faulty row nothing was changed at all. */
    ListImportReport: {
      dryRun: boolean;
      rows: components['schemas']['ImportRow'][];
    };
    ImportRow: {
      /** @description As a spreadsheet counts: the names stand in row 1. */
      row: number;
      /** @description What the row is about, as the file says it. */
      about: string;
      /** @enum {string} */
      outcome: 'READY' | 'DONE' | 'REPEATED' | 'FAULTY';
      faults: components['schemas']['ImportFault'][];
    };
    ImportFault: {
      code: string;
      column: string;
      /** @description What is wrong and how to mend it. */
      message: {
        nl: string;
        en: string;
      };
    };
    /** @description For rehearsals only; a conducted clock only goes forward. */
    MoveRoundClock:
      | {
          /** @enum {string} */
          mode: 'conducted';
          now: components['schemas']['Instant'];
        }
      | {
          /** @enum {string} */
          mode: 'wall';
        };
    RoundClock: {
      roundId: components['schemas']['RoundId'];
      now: components['schemas']['Instant'];
    };
    NewDraft: {
      municipality: components['schemas']['MunicipalityCode'];
    };
    SavedDraft: {
      draftId: string;
      version: number;
    };
    Drafts: {
      items: components['schemas']['DraftLine'][];
    };
    DraftLine: {
      draftId: string;
      municipality: string;
      projects: number;
      submittedAs: string | null;
      updatedAt: components['schemas']['Instant'];
    };
    DraftView: {
      draftId: string;
      roundId: string;
      municipality: string;
      content: components['schemas']['Draft'];
      /** @description Also the ETag of the draft. */
      version: number;
      submittedAs: string | null;
      createdAt: components['schemas']['Instant'];
      updatedAt: components['schemas']['Instant'];
      attachments: components['schemas']['Attachment'][];
    };
    Draft: {
      /** @default [] */
      partnerMunicipalities: components['schemas']['MunicipalityCode'][];
      /** @default [] */
      projects: {
        title?: string;
        /** @example RESILIENCE */
        component?: string;
        category?: components['schemas']['ProjectCategory'];
        /** @description Of which type the intervention is, if it is one. */
        intervention?: components['schemas']['InterventionType'];
        requestedCents?: components['schemas']['Cents'];
        /** @description What is asked in each budget year, together `requestedCents`; in a round that has budget years. */
        byYear?: components['schemas']['YearRequest'][];
        /** @description The budget, together `requestedCents`; VAT that is compensated counts only if the round says so. */
        costs?: components['schemas']['CostLine'][];
        /** @description What the lead and each partner get, together `requestedCents`. */
        division?: components['schemas']['MunicipalityShare'][];
        goal?: string;
        intendedEffect?: string;
        coFundingCents?: components['schemas']['Cents'];
        /** @default false */
        evaluationPlan: boolean;
        /** @default false */
        rorExemptionAsked: boolean;
      }[];
      /**
       * @description What is handed in of what Regeling 2022 art. 4(2) and 4(3) ask for.
       * @default []
       * @example [
       *       "ACTION_PLAN"
       *     ]
       */
      present: components['schemas']['Deficiency'][];
    };
    YearRequest: {
      year: number;
      requestedCents: components['schemas']['Cents'];
    };
    /** @description Costs without VAT, the VAT on them, and whether it is compensated. */
    CostLine: {
      netCents: components['schemas']['Cents'];
      vatCents: components['schemas']['Cents'];
      /** @enum {string} */
      vat: 'COMPENSABLE' | 'NOT_COMPENSABLE';
    };
    MunicipalityShare: {
      municipality: components['schemas']['MunicipalityCode'];
      cents: components['schemas']['Cents'];
    };
    /** @enum {string} */
    Deficiency:
      | 'ACTION_PLAN'
      | 'BUDGET'
      | 'CO_FUNDING'
      | 'LOCAL_ANALYSIS_DOCUMENT'
      | 'BANK_ACCOUNT'
      | 'PARTNER_INVOLVEMENT'
      | 'EVALUATION_PLAN';
    Attachment: {
      attachmentId: string;
      name: string;
      mediaType: string;
      size: number;
      sha256: string;
    };
    Acknowledgement: {
      applicationId: string;
      /**
       * @description The part of the id that addresses use.
       * @example gm0518-1
       */
      code: string;
      position: number;
      receivedAt: components['schemas']['Instant'];
      /** @description SHA-256 of what was handed in. */
      contentHash: string;
      flags: ('LATE' | 'NOT_INVITED' | 'SECOND_APPLICATION' | 'ABOVE_CEILING' | 'NO_EVALUATION_PLAN' | 'INCOMPLETE')[];
      deficiencies: (
        | 'ACTION_PLAN'
        | 'BUDGET'
        | 'CO_FUNDING'
        | 'LOCAL_ANALYSIS_DOCUMENT'
        | 'BANK_ACCOUNT'
        | 'PARTNER_INVOLVEMENT'
        | 'EVALUATION_PLAN'
      )[];
      decisionDueOn: components['schemas']['LocalDate'];
      /** @description Whole euro cents. */
      requestedCents: number;
    };
    /** @description What is late, not invited or incomplete is accepted and flagged. */
    Application: {
      leadMunicipality: components['schemas']['MunicipalityCode'];
      /** @default [] */
      partnerMunicipalities: components['schemas']['MunicipalityCode'][];
      /** @default [] */
      projects: components['schemas']['Project'][];
      /**
       * @description What is handed in of what Regeling 2022 art. 4(2) and 4(3) ask for.
       * @default []
       * @example [
       *       "ACTION_PLAN"
       *     ]
       */
      present: components['schemas']['Deficiency'][];
    };
    Project: {
      title: string;
      /** @example RESILIENCE */
      component: string;
      category?: components['schemas']['ProjectCategory'];
      /** @description Of which type the intervention is, if it is one. */
      intervention?: components['schemas']['InterventionType'];
      requestedCents: components['schemas']['Cents'];
      /** @description What is asked in each budget year, together `requestedCents`; in a round that has budget years. */
      byYear?: components['schemas']['YearRequest'][];
      /** @description The budget, together `requestedCents`; VAT that is compensated counts only if the round says so. */
      costs?: components['schemas']['CostLine'][];
      /** @description What the lead and each partner get, together `requestedCents`. */
      division?: components['schemas']['MunicipalityShare'][];
      goal?: string;
      intendedEffect?: string;
      coFundingCents?: components['schemas']['Cents'];
      /** @default false */
      evaluationPlan: boolean;
      /** @default false */
      rorExemptionAsked: boolean;
    };
    ApplicationPage: {
      items: components['schemas']['ApplicationRow'][];
      next?: string;
    };
    ApplicationRow: {
      id: string;
      roundId: string;
      leadMunicipality: string;
      leadName: string | null;
      categories: components['schemas']['ProjectCategory'][];
      partnerMunicipalities: string[];
      position: number;
      phase: components['schemas']['ApplicationPhase'];
      outcome: components['schemas']['ApplicationOutcome'] | null;
      flags: components['schemas']['Flag'][];
      missing: (
        | 'ACTION_PLAN'
        | 'BUDGET'
        | 'CO_FUNDING'
        | 'LOCAL_ANALYSIS_DOCUMENT'
        | 'BANK_ACCOUNT'
        | 'PARTNER_INVOLVEMENT'
        | 'EVALUATION_PLAN'
      )[];
      /** @description Whole euro cents. */
      requestedCents: number;
      advisedCents: number | null;
      allocatedCents: number | null;
      awardedCents: number | null;
      settledCents: number | null;
      receivedAt: components['schemas']['Instant'];
      contentHash: string;
      decisionDueOn: components['schemas']['LocalDate'];
      refusalGround: components['schemas']['RefusalGround'] | null;
      caseReference: string | null;
      notifiedOn: components['schemas']['LocalDate'] | null;
      objectionEndsOn: components['schemas']['LocalDate'] | null;
      decidedAt: components['schemas']['Instant'] | null;
      closedAt: components['schemas']['Instant'] | null;
    };
    /** @enum {string} */
    ApplicationPhase:
      | 'RECEIVED'
      | 'ADMISSION'
      | 'COMPLETENESS'
      | 'SUPPLEMENT'
      | 'ASSESSMENT'
      | 'ASSESSED'
      | 'DECISION'
      | 'AWARDED'
      | 'SETTLEMENT'
      | 'CLOSED';
    /** @enum {string} */
    ApplicationOutcome: 'SETTLED' | 'REJECTED' | 'NOT_TAKEN_INTO_CONSIDERATION' | 'WITHDRAWN' | 'ROUND_CANCELLED';
    /** @enum {string} */
    Flag: 'LATE' | 'NOT_INVITED' | 'SECOND_APPLICATION' | 'ABOVE_CEILING' | 'NO_EVALUATION_PLAN' | 'INCOMPLETE';
    /** @enum {string} */
    RefusalGround:
      | 'NOT_NECESSARY'
      | 'INSUFFICIENT_EVIDENCE'
      | 'OUTSIDE_FRAMEWORK'
      | 'EVALUATION_REFUSED'
      | 'INCOMPLETE'
      | 'LATE'
      | 'NOT_INVITED'
      | 'DUPLICATE'
      | 'WITHDRAWN'
      | 'CEILING_EXHAUSTED';
    ApplicationView: {
      applicationId: string;
      code: string;
      roundId: string;
      stream: string;
      /** @description Also the ETag of the file. */
      position: number;
      caseReference: string | null;
      phase: components['schemas']['ApplicationPhase'];
      outcome?: components['schemas']['ApplicationOutcome'];
      leadMunicipality: components['schemas']['NamedMunicipality'];
      /** @description Who took the file over when municipalities merged. */
      succeededBy?: components['schemas']['NamedMunicipality'];
      partnerMunicipalities: components['schemas']['NamedMunicipality'][];
      projects: {
        projectId: string;
        title: string | null;
        component: components['schemas']['Component'];
        category?: components['schemas']['ProjectCategory'];
        intervention?: components['schemas']['InterventionType'];
        /** @description Whole euro cents. */
        requestedCents: number;
        byYear?: {
          year: number;
          /** @description Whole euro cents. */
          requestedCents: number;
        }[];
        /** @description The budget, where one was handed in. */
        costs?: components['schemas']['CostLine'][];
        /** @description What the lead and each partner get of it. */
        division?: components['schemas']['MunicipalityShare'][];
        evaluationPlan: boolean;
        evaluationFlagged: boolean;
        rorExemptionAsked: boolean;
        withdrawn: boolean;
        /** @description Whole euro cents. */
        advisedCents?: number;
        /** @description Whole euro cents. */
        allocatedCents?: number;
        /** @description Whole euro cents. */
        awardedCents?: number;
      }[];
      /** @description Whole euro cents. */
      requestedCents: number;
      receivedAt: components['schemas']['Instant'];
      contentHash: string;
      flags: components['schemas']['Flag'][];
      /** @description The outage that may excuse a late receipt (Awb 2:21(3)). */
      lateExcuse?: {
        /** @description `o1`, `o2`, … in the order of the round. */
        outageId: string;
        from: components['schemas']['Instant'];
        to: components['schemas']['Instant'];
      };
      missing: (
        | 'ACTION_PLAN'
        | 'BUDGET'
        | 'CO_FUNDING'
        | 'LOCAL_ANALYSIS_DOCUMENT'
        | 'BANK_ACCOUNT'
        | 'PARTNER_INVOLVEMENT'
        | 'EVALUATION_PLAN'
      )[];
      supplements: components['schemas']['SupplementState'][];
      /** @description What made the decision period stand still (Awb 4:15(2)). */
      suspensions: components['schemas']['SuspensionState'][];
      decisionDueOn?: components['schemas']['LocalDate'];
      /** @description Decisions on the file, and whether each was notified. */
      notifications: components['schemas']['NotificationState'][];
      award?: components['schemas']['AwardDetail'];
      changeRequests: components['schemas']['ChangeRequestState'][];
      /** @description Where the execution was extended. */
      executionEndsOn?: components['schemas']['LocalDate'];
      /** @description How the award became what it is, oldest first. */
      amendments: components['schemas']['AmendmentDetail'][];
      accountability?: components['schemas']['AccountabilityDetail'];
      accountabilityDueOn?: components['schemas']['LocalDate'];
      /** @description A later day to account asked of BZK, and its answer (Fvw 17b(2)). */
      accountabilityExtension?: components['schemas']['AccountabilityExtensionDetail'];
      /** @description General payments that BZK suspended (Fvw 17b(3)). */
      paymentSuspension?: components['schemas']['PaymentSuspensionDetail'];
      /** @description What is not plausible in the information, until it is corrected or explained. */
      accountabilityDoubt?: components['schemas']['AccountabilityDoubtDetail'];
      /** @description Settled without an application for it, and why. */
      exOfficio?: components['schemas']['ExOfficioDetail'];
      hearing?: components['schemas']['SettlementHearing'];
      /** @description What is intended to be refused on other facts, each time it was told (Awb 4:7). */
      refusalHearings?: components['schemas']['RefusalHearing'][];
      /** @description What is intended to be taken back of the award. */
      revocation?: components['schemas']['IntendedRevocation'];
      settlement?: components['schemas']['SettlementDetail'];
      monitoringId?: string;
      /** @description The reports on each budget year before the last, in a round that has several. */
      yearlyMonitorings?: {
        monitoringId: string;
        year: number;
      }[];
      evaluations: {
        evaluationId: string;
        projectId: string;
      }[];
      /** @description Officials only, like the next eleven. */
      work?: components['schemas']['MinistryWorkState'][];
      assessments?: {
        JENV?: components['schemas']['ProjectAssessment'][];
        SZW?: components['schemas']['ProjectAssessment'][];
      };
      advised?: components['schemas']['ProjectAssessment'][];
      /** @description What the ministries differ on, and how it was decided. */
      divergence?: components['schemas']['DivergenceState'];
      consultations?: components['schemas']['Consultation'][];
      /** @description Came after the silence was recorded. */
      lateOpinions?: {
        JENV?: components['schemas']['LateOpinion'];
        SZW?: components['schemas']['LateOpinion'];
      };
      /** @description The initial SZW was asked for; silence is no agreement. */
      coInitial?: components['schemas']['CoInitialDetail'];
      /** @description Who does not work on this file (Awb 2:4). */
      conflicts?: components['schemas']['RegisteredConflict'][];
      /** @description The slip of the pen that was proposed to be corrected. */
      correction?: components['schemas']['ProposedCorrection'];
      proposedRefusal?: string;
      allocation?: components['schemas']['AllocationDetail'];
      preparedBy?: string[];
      deadlines: components['schemas']['Deadline'][];
      attachments: components['schemas']['Attachment'][];
      possibleActions: components['schemas']['PossibleAction'][];
    };
    NamedMunicipality: {
      code: string;
      name: string;
    };
    /** @description A chance to complete the application (Awb 4:5) and how it went. */
    SupplementState: {
      requestedOn: components['schemas']['Instant'];
      dueOn: components['schemas']['LocalDate'];
      dueAt: components['schemas']['Instant'];
      /** @enum {string} */
      status: 'OPEN' | 'RECEIVED' | 'LAPSED';
      endedAt?: components['schemas']['Instant'];
      /** @description What was asked for; files from before this was kept lack it. */
      asked?: components['schemas']['Deficiency'][];
    };
    /** @description A suspension beside a supplement, and when the applicant was told that it began and ended. */
    SuspensionState: {
      toldOn: components['schemas']['LocalDate'];
      endToldOn?: components['schemas']['LocalDate'];
      /** @description `s1`, `s2`, … in the order of the file. */
      suspensionId: string;
      /** @enum {string} */
      ground: 'AGREEMENT' | 'APPLICANT_DELAY' | 'FORCE_MAJEURE';
      firstDay: components['schemas']['LocalDate'];
      /** @description Absent while nobody can say how long it lasts. */
      lastDay?: components['schemas']['LocalDate'];
    };
    /** @description A decision and its notification. WAITING was never sent; RETURNED was, and did not arrive. */
    NotificationState: {
      /** @enum {string} */
      decision: 'AWARD' | 'REJECTION' | 'NOT_TAKEN' | 'SETTLEMENT' | 'AMENDMENT';
      caseReference: string;
      decidedOn: components['schemas']['LocalDate'];
      /** @description Whether something is to be paid because of it, by whichever side. */
      pays: boolean;
      /** @enum {string} */
      status: 'WAITING' | 'NOTIFIED' | 'RETURNED';
      notifiedOn?: components['schemas']['LocalDate'];
      objectionEndsOn?: components['schemas']['LocalDate'];
      paymentDueOn?: components['schemas']['LocalDate'];
    };
    /** @description The award as it stands: its present lines and total, in cents. */
    AwardDetail: {
      caseReference: string;
      allocationId: string;
      lines: components['schemas']['AwardLine'][];
      /** @description Whole euro cents. */
      totalCents: number;
      /** @description What was reserved for this file and is so no more. */
      reservedCents?: number;
      reservedByYear?: components['schemas']['YearAmount'][];
      /**
       * @description What came of the initial that Social Affairs was asked for; absent where it was not asked.
       * @enum {string}
       */
      coInitial?: 'GIVEN' | 'REFUSED' | 'SILENT';
      notifiedOn?: components['schemas']['LocalDate'];
      objectionEndsOn?: components['schemas']['LocalDate'];
      paymentDueOn?: components['schemas']['LocalDate'];
      decidedAt: components['schemas']['Instant'];
    };
    /** @description One line of an award. */
    AwardLine: {
      projectId: string;
      component: components['schemas']['Component'];
      /** @description Whole euro cents. */
      requestedCents: number;
      /** @description Whole euro cents. */
      awardedCents: number;
      /** @description What is awarded in each budget year; absent in a round without them. */
      byYear?: components['schemas']['YearAmount'][];
      ground?: components['schemas']['RefusalGround'];
      evaluationDuty: boolean;
      /** @description EXPERTISE must be taken from the ROR unless exempted (Regeling 2022 art. 5). */
      rorDuty: boolean;
    };
    /** @description An amount in one budget year, in cents. */
    YearAmount: {
      year: number;
      /** @description Whole euro cents. */
      cents: number;
    };
    /** @description A change that was asked for, its task, and how it was decided. */
    ChangeRequestState: {
      taskId?: string;
      /** @enum {string} */
      outcome?: 'REFUSED' | 'GRANTED' | 'PARTLY';
      requestId: string;
      receivedAt: components['schemas']['Instant'];
      contentHash: string;
      /** @description Last day of the eight weeks of Awb 4:13(2). */
      decisionDueOn: components['schemas']['LocalDate'];
      /** @enum {string} */
      kind: 'BUDGET_SHIFT' | 'CONTENT' | 'PARTNERS' | 'ACTIVITY_CANCELLED' | 'EXTENSION' | 'WITHDRAWAL' | 'OTHER';
      /** @description BUDGET_SHIFT: what each project would get, in cents. ACTIVITY_CANCELLED: what is left for each, often 0. WITHDRAWAL: the same. */
      lines?: components['schemas']['AmendedLine'][];
      /** @description CONTENT: the projects whose content changes. WITHDRAWAL: those given back; all of them when left out. */
      projectIds?: string[];
      /** @description PARTNERS: municipalities that take part from now on, and that no longer do. */
      addedPartners?: string[];
      droppedPartners?: string[];
      /** @description EXTENSION: the last day of execution that is asked for. */
      executionEndsOn?: components['schemas']['LocalDate'];
      attachments?: components['schemas']['Attached'][];
    };
    /** @description What a project gets from now on, in cents; projects that are not named keep what they have. */
    AmendedLine: {
      projectId: string;
      /** @description Whole euro cents. */
      awardedCents: number;
      /** @description How it is divided over the budget years; left out, in proportion. */
      byYear?: components['schemas']['YearAmount'][];
      /** @description Why the project gets nothing any more. */
      ground?: components['schemas']['RefusalGround'];
    };
    /** @description A file that came with something that was received. Its name, which people choose freely, and its content stay in the tables; the hash of the receipt covers both. */
    Attached: {
      attachmentId: string;
      mediaType: string;
      /** @description In bytes. */
      size: number;
      /** @description SHA-256 of its bytes. */
      sha256: string;
    };
    /** @description How an award became another, in cents. */
    AmendmentDetail: {
      /** @enum {string} */
      cause:
        | 'OBJECTION'
        | 'CHANGE_REQUEST'
        | 'CORRECTION'
        | 'REVOCATION'
        | 'SECOND_TRANCHE'
        | 'ACTIVITY_CANCELLED'
        | 'WITHDRAWAL';
      /** @description The stream in which it was decided, where that is another one, and when it was decided there. */
      causeStream?: string;
      causedAt?: components['schemas']['Instant'];
      /** @description Id of who decided it there: the engine writes the amendment, a person answers for it (Awb 10:3(3)). */
      causedBy?: string;
      caseReference: string;
      /** @description Whole euro cents. */
      previousTotalCents: number;
      /** @description Whole euro cents. */
      totalCents: number;
      /** @description What is added in each budget year, in cents, below zero where it is taken; absent in a round without them. */
      addedByYear?: components['schemas']['YearAmount'][];
      /** @description What the cause reserved for it in the ledger, in cents; 0 when absent. */
      reservedCents?: number;
      reservedByYear?: components['schemas']['YearAmount'][];
      /** @description Last day to pay what an objection added, counted from the decision on it (Awb 4:87); otherwise its notification says so. */
      paymentDueOn?: components['schemas']['LocalDate'];
      notifiedOn?: components['schemas']['LocalDate'];
      objectionEndsOn?: components['schemas']['LocalDate'];
      amendedAt: components['schemas']['Instant'];
    };
    /** @description SiSa information as BZK passed it on: starts the 22 weeks (Regeling 2022 art. 10(2)). */
    AccountabilityDetail: {
      receivedFromBzkOn: components['schemas']['LocalDate'];
      receivedAt: components['schemas']['Instant'];
      activitiesFinished: boolean;
      spent: {
        projectId: string;
        /** @description Whole euro cents. */
        spentCents: number;
      }[];
      /**
       * @description What the auditor says of the accounts (Fvw 17a), where it was passed on.
       * @enum {string}
       */
      auditorsOpinion?: 'UNQUALIFIED' | 'QUALIFIED' | 'ADVERSE' | 'DISCLAIMER';
      /** @description The day the 22 weeks are counted from; absent means that of receipt. */
      termStartsOn?: components['schemas']['LocalDate'];
      settlementDueOn: components['schemas']['LocalDate'];
      /** @description Came after the day of accountability. */
      late?: boolean;
      /** @description What was told before and is replaced by this. */
      corrects?: {
        receivedFromBzkOn: components['schemas']['LocalDate'];
        activitiesFinished: boolean;
        spent: {
          projectId: string;
          /** @description Whole euro cents. */
          spentCents: number;
        }[];
        settlementDueOn: components['schemas']['LocalDate'];
      };
    };
    /** @description The later day for accountability that was asked last, and the answer of BZK (Fvw 17b(2)). */
    AccountabilityExtensionDetail: {
      askedOn: components['schemas']['LocalDate'];
      /** @description The day that was asked for. */
      wantedOn: components['schemas']['LocalDate'];
      /** @description The day accountability is due while there is no answer. */
      accountabilityDueOn: components['schemas']['LocalDate'];
      /** @description Last day to ask: 30 June. */
      requestDueOn: components['schemas']['LocalDate'];
      /** @description Asked after that day; BZK decides what follows. */
      late: boolean;
      /** @description Until when BZK answers: two weeks. */
      answerDueOn: components['schemas']['LocalDate'];
      answer?: components['schemas']['AnsweredExtension'];
    };
    /** @description What BZK answered. */
    AnsweredExtension: {
      /** @enum {string} */
      outcome: 'REFUSED' | 'GRANTED';
      answeredOn: components['schemas']['LocalDate'];
      previousDueOn: components['schemas']['LocalDate'];
      /** @description The day accountability is due from now on; as before when refused. */
      dueOn: components['schemas']['LocalDate'];
      /** @description Answered after the two weeks. */
      late: boolean;
    };
    /** @description General payments that BZK suspended last, and when they went on (Fvw 17b(3)). */
    PaymentSuspensionDetail: {
      suspendedOn: components['schemas']['LocalDate'];
      /** @enum {string} */
      cause: 'LATE' | 'NOT_FINISHED';
      accountabilityDueOn: components['schemas']['LocalDate'];
      /** @description Last day they can be suspended: 26 weeks on. */
      lastDay: components['schemas']['LocalDate'];
      resumedOn?: components['schemas']['LocalDate'];
    };
    /** @description What is not plausible in the accountability information that stands. */
    AccountabilityDoubtDetail: {
      /** @description Empty when it is the information as a whole. */
      projectIds: string[];
      /** @description When the information came in that it is about. */
      receivedAt: components['schemas']['Instant'];
    };
    /** @description The file is settled without an application for it, and why. */
    ExOfficioDetail: {
      /** @enum {string} */
      cause: 'NO_INFORMATION' | 'NOT_FINISHED' | 'REVOKED';
      accountabilityDueOn: components['schemas']['LocalDate'];
      /** @description The day by which the authority settles: 22 weeks, as on an application (assumption). */
      settlementDueOn: components['schemas']['LocalDate'];
    };
    /** @description What was intended before a lower settlement, in cents, and whether the municipality gave its views. */
    SettlementHearing: {
      /** @description Whole euro cents. */
      settledCents: number;
      grounds: ('NOT_FULLY_EXECUTED' | 'OBLIGATION_NOT_MET' | 'AWARD_WRONG')[];
      /** @description Last day on which views count; the instant is the first one after it. */
      viewsDueOn: components['schemas']['LocalDate'];
      viewsDueAt: components['schemas']['Instant'];
      /** @enum {string} */
      status: 'OPEN' | 'RECEIVED' | 'LAPSED';
    };
    /** @description A hearing on a refusal, and whether its views came. */
    RefusalHearing: {
      /** @enum {string} */
      status: 'OPEN' | 'RECEIVED' | 'WAIVED';
      projectIds: string[];
      ground: components['schemas']['RefusalGround'];
      /** @description Last day on which views count; the instant is the first one after it. */
      viewsDueOn: components['schemas']['LocalDate'];
      viewsDueAt: components['schemas']['Instant'];
    };
    /** @description What is intended to be taken back of the award, in cents, and whether the municipality gave its views. */
    IntendedRevocation: {
      /** @description What these projects would get from then on. */
      lines: components['schemas']['AmendedLine'][];
      /** @description Whole euro cents. */
      previousTotalCents: number;
      /** @description Whole euro cents. */
      totalCents: number;
      /** @description Last day on which views count; the instant is the first one after it. */
      viewsDueOn: components['schemas']['LocalDate'];
      viewsDueAt: components['schemas']['Instant'];
      /** @enum {string} */
      status: 'OPEN' | 'RECEIVED';
    };
    /** @description The settlement as it stands, in cents. */
    SettlementDetail: {
      caseReference: string;
      /** @description Whole euro cents. */
      awardedCents: number;
      /** @description Whole euro cents. */
      spentCents: number;
      /** @description Whole euro cents. */
      settledCents: number;
      /** @description Whole euro cents. */
      toRepayCents: number;
      grounds: ('NOT_FULLY_EXECUTED' | 'OBLIGATION_NOT_MET' | 'AWARD_WRONG')[];
      /**
       * @description Settled without an application for it.
       * @enum {string}
       */
      exOfficio?: 'NO_INFORMATION' | 'NOT_FINISHED' | 'REVOKED';
      notifiedOn?: components['schemas']['LocalDate'];
      objectionEndsOn?: components['schemas']['LocalDate'];
      paymentDueOn?: components['schemas']['LocalDate'];
    };
    /** @description The work of one ministry and where it stands. SILENT is never shown as agreement. */
    MinistryWorkState: {
      /** @enum {string} */
      status: 'OPEN' | 'SILENT' | 'DONE';
      by?: string;
      /** @description Id of whom that person replaced. */
      doneFor?: string;
      ministry: components['schemas']['Ministry'];
      taskId: string;
      projectIds: string[];
      dueOn: components['schemas']['LocalDate'];
    };
    /** @description A ministry's judgement of one project. `advisedCents` 0 with a ground is a refusal. */
    ProjectAssessment: {
      projectId: string;
      /** @description Whole euro cents. */
      advisedCents: number;
      ground?: components['schemas']['RefusalGround'];
      /** @description What is said on each criterion of the component, where the round names any. */
      criteria?: components['schemas']['CriterionAnswer'][];
      /** @description Rests on facts about the applicant that it did not give itself (Awb 4:7). */
      restsOnOtherFacts?: boolean;
      /** @description The exemption of Regeling 2022 art. 5 is granted. */
      rorExemption?: boolean;
    };
    /** @description What a ministry says of one project on one criterion. */
    CriterionAnswer: {
      /** @enum {string} */
      criterion: 'NECESSITY' | 'THREAT' | 'RESILIENCE_AND_NEED' | 'EVIDENCE' | 'QUALITY' | 'EVALUATION';
      /** @enum {string} */
      score: 'MET' | 'PARTLY' | 'NOT_MET';
      reason: string;
    };
    /** @description Where the ministries differ, and what became of it. */
    DivergenceState: {
      nth: number;
      divergences: components['schemas']['DivergenceOfProject'][];
      taskId: string;
      dueOn: components['schemas']['LocalDate'];
      /** @enum {string} */
      status: 'OPEN' | 'DECIDED' | 'DROPPED';
      /** @description How many consultations were held before they differed again; those do not count. */
      spokenBefore?: number;
      decisions?: {
        projectId: string;
        /** @enum {string} */
        outcome: 'AGREED' | 'AMOUNT' | 'GROUND';
        /** @description Whole euro cents. */
        advisedCents: number;
        ground?: components['schemas']['RefusalGround'];
        /** @description Whether training elsewhere than at the ROR may, where JenV left that open by advising nothing. */
        rorExemption?: boolean;
        deviatesFromSzw: boolean;
      }[];
    };
    /** @description One project that the two ministries judge differently; amounts in cents. */
    DivergenceOfProject: {
      projectId: string;
      /** @enum {string} */
      kind: 'AMOUNT' | 'GROUND';
      /** @description Whole euro cents. */
      jenvCents: number;
      /** @description Whole euro cents. */
      szwCents: number;
      jenvGround?: components['schemas']['RefusalGround'];
      szwGround?: components['schemas']['RefusalGround'];
    };
    /** @description A joint consultation of the two ministries on one application. */
    Consultation: {
      heldOn: components['schemas']['LocalDate'];
      /** @enum {string} */
      outcome: 'AGREED' | 'NOT_AGREED';
      participants: components['schemas']['Participant'][];
    };
    /** @description Who took part in a joint consultation, as offices and never as persons. */
    Participant: {
      ministry: components['schemas']['Ministry'];
      /** @enum {string} */
      role: 'ADMINISTRATOR' | 'ASSESSOR' | 'APPROVER';
    };
    /** @description What a ministry said after its silence was recorded. */
    LateOpinion: {
      assessments: components['schemas']['ProjectAssessment'][];
      receivedAt: components['schemas']['Instant'];
    };
    /** @description The initial that Social Affairs was asked for before the award. */
    CoInitialDetail: {
      projectIds: string[];
      /** @description Whole euro cents. */
      amountCents: number;
      taskId: string;
      dueOn: components['schemas']['LocalDate'];
      /** @enum {string} */
      status: 'OPEN' | 'GIVEN' | 'REFUSED' | 'SILENT';
      by?: string;
    };
    /** @description An interest that stands, and who registered it: who acted, and for whom. */
    RegisteredConflict: {
      registeredBy: string[];
      /** @description Id of the person, never a name. */
      personId: string;
      /** @enum {string} */
      cause: 'OWN_INTEREST' | 'RELATED_PERSON' | 'FORMER_POSITION' | 'ADVISED_APPLICANT';
    };
    /** @description What an award should have said but for an evident slip of the pen; what the slip was stands with the fact. In cents. */
    ProposedCorrection: {
      /** @description What these projects should have got. */
      lines: components['schemas']['AmendedLine'][];
      /** @description Whole euro cents. */
      previousTotalCents: number;
      /** @description Whole euro cents. */
      totalCents: number;
    };
    /** @description What the approved allocation gives this file, in cents. */
    AllocationDetail: {
      allocationId: string;
      lines: {
        projectId: string;
        /** @description Whole euro cents. */
        allocatedCents: number;
        byYear?: components['schemas']['YearAmount'][];
      }[];
      /** @description Whole euro cents. */
      reservedCents?: number;
    };
    Deadline: {
      dueOn: components['schemas']['LocalDate'];
      /** @description The earlier one, where the law can be read in two ways. */
      planOn: components['schemas']['LocalDate'];
      /** @description What it rests on; `assumption` where no rule fixes it. */
      article: string;
      explanation: components['schemas']['Explanation'];
      /** @description A suspension is open, so the date can still move. */
      provisional: boolean;
      /** @description First day on which the clock stands still. */
      suspendedSince: components['schemas']['LocalDate'] | null;
      code: string;
      done: boolean;
    };
    /** @description The rule, its article, and what moved the date; a warning where there is one. */
    Explanation: {
      nl: string;
      en: string;
    };
    Supplement: {
      supplied: components['schemas']['Deficiency'][];
      /** @default [] */
      evaluationPlans: string[];
      explanation?: string;
      /** @description Ids of files that were uploaded for this application, each for one thing only. */
      attachments?: string[];
    };
    ReceiptAcknowledgement: {
      stream: string;
      position: number;
      receivedAt: components['schemas']['Instant'];
      contentHash: string;
    };
    Withdrawal: {
      projectIds: 'ALL' | string[];
      reason?: components['schemas']['Reason'];
    };
    AccountabilityConsequences: {
      before: {
        receivedFromBzkOn: components['schemas']['LocalDate'];
        termStartsOn: components['schemas']['LocalDate'];
        settlementDueOn: components['schemas']['LocalDate'];
        late: boolean;
      };
      after: {
        receivedFromBzkOn: components['schemas']['LocalDate'];
        termStartsOn: components['schemas']['LocalDate'];
        settlementDueOn: components['schemas']['LocalDate'];
        late: boolean;
      };
      mails: {
        mail: string;
        letter: string | null;
        to: string;
      }[];
    };
    /** @description SiSa information as BZK passed it on (Regeling 2022 art. 10(1)). */
    Accountability: {
      receivedFromBzkOn: components['schemas']['LocalDate'];
      activitiesFinished: boolean;
      spent: {
        projectId: string;
        spentCents: components['schemas']['Cents'];
      }[];
      /** @enum {string} */
      auditorsOpinion?: 'UNQUALIFIED' | 'QUALIFIED' | 'ADVERSE' | 'DISCLAIMER';
      /**
       * @description The day that was registered before was mistyped.
       * @enum {boolean}
       */
      correctsDay?: true;
      reason?: components['schemas']['Reason'];
    };
    DecisionMemo: {
      applicationId: string;
      caseReference: string;
      phase: string;
      lines: {
        projectId: string;
        component: string;
        /** @description Whole euro cents. */
        requestedCents: number;
        advice: {
          ministry: string;
          /**
           * @description SILENT is no agreement.
           * @enum {string}
           */
          status: 'OPEN' | 'DONE' | 'SILENT';
          advisedCents: number | null;
          ground: string | null;
        }[];
        /** @enum {string} */
        divergence: 'NONE' | 'AMOUNT' | 'GROUND';
        /** @description Whole euro cents. */
        allocatedCents: number;
        withdrawn: boolean;
        conditions: ('EVALUATION' | 'ROR_TRAINING')[];
      }[];
      /** @description Whole euro cents. */
      requestedCents: number;
      /** @description Whole euro cents. */
      advisedCents: number;
      /** @description Whole euro cents. */
      allocatedCents: number;
      divergent: boolean;
      flags: string[];
      missing: string[];
      proposedRefusal: string | null;
      /** @description Ids of who may not decide this file (four eyes). */
      preparedBy: string[];
      /** @description The mandate under which the one who asks may award this amount, where one is asked for. */
      mandate: {
        required: boolean;
        mandateId: string | null;
      };
      /** @description What the ceiling leaves before this award and after it, its own reservation counted as room. */
      ledger: {
        roomBeforeCents: number;
        roomAfterCents: number;
      };
      deadlines: components['schemas']['Deadline'][];
      /** @description What was written for a decision that is not taken yet. */
      reasons: components['schemas']['DraftedReasons'][];
    };
    DraftedReasons: {
      /** @enum {string} */
      decision: 'AWARD' | 'REJECTION' | 'NOT_TAKEN' | 'SETTLEMENT' | 'REVOCATION' | 'OBJECTION';
      version: number;
      hash: string;
      outdatedBy: {
        /** @description The fact that changed what the reasons rest on. */
        type: string;
        at: components['schemas']['Instant'];
      } | null;
      text: string;
      difference: components['schemas']['DifferencePart'][];
    };
    DifferencePart: {
      /** @enum {string} */
      kind: 'SAME' | 'REMOVED' | 'ADDED';
      text: string;
    };
    DecideAdmission: {
      admitted: boolean;
      ground?: components['schemas']['RefusalGround'];
      reason?: components['schemas']['Reason'];
    };
    RequestSupplement: {
      deficiencies: components['schemas']['Deficiency'][];
      reason?: components['schemas']['Reason'];
    };
    RefuseOnGround: {
      ground: components['schemas']['RefusalGround'];
      reason?: components['schemas']['Reason'];
      /** @description The reasons were written before something they rest on changed, and still hold. */
      outdatedReasonsConfirmed?: boolean;
    };
    Assess: {
      ministry: components['schemas']['Ministry'];
      assessments: {
        projectId: string;
        advisedCents: components['schemas']['Cents'];
        ground?: components['schemas']['RefusalGround'];
        rorExemption?: boolean;
        restsOnOtherFacts?: boolean;
        criteria?: {
          /** @enum {string} */
          criterion: 'NECESSITY' | 'THREAT' | 'RESILIENCE_AND_NEED' | 'EVIDENCE' | 'QUALITY' | 'EVALUATION';
          /** @enum {string} */
          score: 'MET' | 'PARTLY' | 'NOT_MET';
          reason: components['schemas']['Reason'];
        }[];
      }[];
      reason?: components['schemas']['Reason'];
    };
    MoveDeadline: {
      /** @enum {string} */
      deadline: 'SUPPLEMENT' | 'CO_ASSESSMENT' | 'DECISION';
      dueOn: components['schemas']['LocalDate'];
      reason: components['schemas']['Reason'];
    };
    DecideAward: {
      reason?: components['schemas']['Reason'];
      /** @description The reasons were written before something they rest on changed, and still hold. */
      outdatedReasonsConfirmed?: boolean;
    };
    RejectApplication: {
      ground: components['schemas']['RefusalGround'];
      /** @description On facts the applicant did not give (Awb 4:7). */
      restsOnOtherFacts?: boolean;
      reason?: components['schemas']['Reason'];
      /** @description The reasons were written before something they rest on changed, and still hold. */
      outdatedReasonsConfirmed?: boolean;
    };
    DecideSettlement: {
      settledCents: components['schemas']['Cents'];
      /** @default [] */
      grounds: ('NOT_FULLY_EXECUTED' | 'OBLIGATION_NOT_MET' | 'AWARD_WRONG')[];
      reason?: components['schemas']['Reason'];
      /** @description The reasons were written before something they rest on changed, and still hold. */
      outdatedReasonsConfirmed?: boolean;
    };
    /**
     * @description Left out: the latest decision on the file.
     * @enum {string}
     */
    NotifiedDecision: 'AWARD' | 'REJECTION' | 'NOT_TAKEN' | 'SETTLEMENT' | 'AMENDMENT';
    NotificationConsequences: {
      terms: {
        deadline: string;
        previousDueOn: components['schemas']['LocalDate'] | null;
        dueOn: components['schemas']['LocalDate'];
      }[];
      mails: {
        mail: string;
        letter: string | null;
        to: string;
      }[];
      /** @description Penalties for deciding late that would be reckoned anew. */
      penalties: {
        penaltyId: string;
        /** @description Whole euro cents. */
        previousCents: number;
        /** @description Whole euro cents. */
        amountCents: number;
        fixDueOn: components['schemas']['LocalDate'] | null;
      }[];
    };
    /** @description Left out: sent today. */
    NotifyDecision: {
      decision?: components['schemas']['NotifiedDecision'];
      notifiedOn?: components['schemas']['LocalDate'];
      /** @description True: this day takes the place of one that was mistyped; a reason is asked. */
      corrects?: boolean;
      reason?: components['schemas']['Reason'];
    };
    ReturnedNotification: {
      decision?: components['schemas']['NotifiedDecision'];
      returnedOn: components['schemas']['LocalDate'];
      /** @enum {string} */
      cause: 'UNDELIVERABLE' | 'WRONG_ADDRESS' | 'MAIL_FAILED';
      reason?: components['schemas']['Reason'];
    };
    AmendAward: {
      /**
       * @description CORRECTION or REVOCATION; the others follow from a decision taken elsewhere.
       * @enum {string}
       */
      cause:
        | 'OBJECTION'
        | 'CHANGE_REQUEST'
        | 'CORRECTION'
        | 'REVOCATION'
        | 'SECOND_TRANCHE'
        | 'ACTIVITY_CANCELLED'
        | 'WITHDRAWAL';
      lines: {
        projectId: string;
        awardedCents: components['schemas']['Cents'];
        /** @description How it is divided over the budget years; left out, in proportion. */
        byYear?: {
          year: number;
          cents: components['schemas']['Cents'];
        }[];
        ground?: components['schemas']['RefusalGround'];
      }[];
      reason: components['schemas']['Reason'];
      /** @description The reasons were written before something they rest on changed, and still hold. */
      outdatedReasonsConfirmed?: boolean;
    };
    ChangeRequest: {
      /** @enum {string} */
      kind: 'BUDGET_SHIFT' | 'CONTENT' | 'PARTNERS' | 'ACTIVITY_CANCELLED' | 'EXTENSION' | 'WITHDRAWAL' | 'OTHER';
      lines?: {
        projectId: string;
        awardedCents: components['schemas']['Cents'];
        /** @description How it is divided over the budget years; left out, in proportion. */
        byYear?: {
          year: number;
          cents: components['schemas']['Cents'];
        }[];
        ground?: components['schemas']['RefusalGround'];
      }[];
      projectIds?: string[];
      addedPartners?: components['schemas']['MunicipalityCode'][];
      droppedPartners?: components['schemas']['MunicipalityCode'][];
      executionEndsOn?: components['schemas']['LocalDate'];
      explanation?: string;
      /** @description Ids of files that were uploaded for this application, each for one thing only. */
      attachments?: string[];
    };
    IntendSettlement: {
      settledCents: components['schemas']['Cents'];
      grounds: ('NOT_FULLY_EXECUTED' | 'OBLIGATION_NOT_MET' | 'AWARD_WRONG')[];
      reason: components['schemas']['Reason'];
    };
    IntendRevocation: {
      lines: {
        projectId: string;
        awardedCents: components['schemas']['Cents'];
        /** @description How it is divided over the budget years; left out, in proportion. */
        byYear?: {
          year: number;
          cents: components['schemas']['Cents'];
        }[];
        ground?: components['schemas']['RefusalGround'];
      }[];
      reason: components['schemas']['Reason'];
    };
    ProposeCorrection: {
      lines: {
        projectId: string;
        awardedCents: components['schemas']['Cents'];
        /** @description How it is divided over the budget years; left out, in proportion. */
        byYear?: {
          year: number;
          cents: components['schemas']['Cents'];
        }[];
        ground?: components['schemas']['RefusalGround'];
      }[];
      reason: components['schemas']['Reason'];
    };
    OpenExOfficio: {
      reason: components['schemas']['Reason'];
    };
    Views: {
      views: string;
      /** @description Ids of files that were uploaded for this application, each for one thing only. */
      attachments?: string[];
    };
    DecideChangeRequest: {
      /** @enum {string} */
      outcome: 'GRANTED' | 'PARTLY' | 'REFUSED';
      /** @enum {string} */
      ground?: 'OUTSIDE_FRAMEWORK' | 'LESS_EFFECTIVE' | 'INSUFFICIENT_EVIDENCE' | 'REACH_TOO_SMALL' | 'TOO_LATE';
      lines?: {
        projectId: string;
        awardedCents: components['schemas']['Cents'];
        /** @description How it is divided over the budget years; left out, in proportion. */
        byYear?: {
          year: number;
          cents: components['schemas']['Cents'];
        }[];
        ground?: components['schemas']['RefusalGround'];
      }[];
      executionEndsOn?: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    AskAccountabilityExtension: {
      /** @description The day it was sent to BZK; today when left out. */
      askedOn?: components['schemas']['LocalDate'];
      /** @description The day that was asked for. */
      dueOn: components['schemas']['LocalDate'];
    };
    AnswerAccountabilityExtension: {
      /** @enum {string} */
      outcome: 'GRANTED' | 'REFUSED';
      /** @description Today when left out. */
      answeredOn?: components['schemas']['LocalDate'];
      /** @description The day that was granted; the one asked for when left out. */
      dueOn?: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    SuspendPayments: {
      /** @description Today when left out. */
      suspendedOn?: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    ResumePayments: {
      /** @description Today when left out. */
      resumedOn?: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    DoubtAccountability: {
      /** @description Projects whose spending is not plausible; left out, the information as a whole. */
      projectIds?: string[];
      /** @description What is not plausible, and why. The municipality reads it. */
      reason: components['schemas']['Reason'];
    };
    ExplainAccountability: {
      /** @description How the municipality explained it. */
      reason: components['schemas']['Reason'];
    };
    /** @description The days that stand still (Awb 4:15(2)); an agreement has a last day, the others may have none yet. */
    SuspendDecision: {
      /** @enum {string} */
      ground: 'AGREEMENT' | 'APPLICANT_DELAY' | 'FORCE_MAJEURE';
      firstDay: components['schemas']['LocalDate'];
      lastDay?: components['schemas']['LocalDate'];
      reason: components['schemas']['Reason'];
    };
    /** @description The last day that stood still; left out: today. */
    EndSuspension: {
      lastDay?: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    ImportAccountability: {
      /**
       * @description Lines of application;receivedFromBzkOn;activitiesFinished;auditorsOpinion;spent, under a line with these names.
       * @example application;receivedFromBzkOn;activitiesFinished;auditorsOpinion;spent
       *     gm0518-1;2023-07-03;yes;UNQUALIFIED;p1=60000.00 p2=90000.00
       */
      csv?: string;
      /**
       * Format: base64
       * @description A workbook in base64; its first sheet has the same columns, under a row with these names.
       */
      xlsx?: string;
      /**
       * @description Only tell what would happen to each row.
       * @default true
       */
      dryRun: boolean;
    };
    AccountabilityImportReport: {
      dryRun: boolean;
      rows: {
        /** @description As a spreadsheet counts: the names stand in row 1. */
        row: number;
        application: string;
        /** @enum {string} */
        outcome: 'READY' | 'REGISTERED' | 'REPEATED' | 'FAULTY';
        faults: {
          code: string;
          column: string;
          message: string;
        }[];
      }[];
    };
    /** @description A code, and no words; an administrator names whose interest it is. */
    RegisterConflict: {
      /** @enum {string} */
      cause: 'OWN_INTEREST' | 'RELATED_PERSON' | 'FORMER_POSITION' | 'ADVISED_APPLICANT';
      personId?: string;
    };
    /** @description Whose registered interest in the file is no more, and why. */
    LiftConflict: {
      personId: string;
      reason: components['schemas']['Reason'];
    };
    /** @description A joint consultation of JenV and SZW; offices, never persons. */
    RecordConsultation: {
      heldOn: components['schemas']['LocalDate'];
      /** @enum {string} */
      outcome: 'AGREED' | 'NOT_AGREED';
      participants: {
        ministry: components['schemas']['Ministry'];
        /** @enum {string} */
        role: 'ADMINISTRATOR' | 'ASSESSOR' | 'APPROVER';
      }[];
      reason?: components['schemas']['Reason'];
    };
    /** @description What is advised on each project that the ministries differ on, and why. */
    DecideDivergence: {
      decisions: {
        projectId: string;
        /** @enum {string} */
        outcome: 'AGREED' | 'AMOUNT' | 'GROUND';
        advisedCents: components['schemas']['Cents'];
        ground?: components['schemas']['RefusalGround'];
        rorExemption?: boolean;
      }[];
      reason: components['schemas']['Reason'];
    };
    /** @description Whether SZW initials the award along; a refusal says why. */
    GiveCoInitial: {
      /** @enum {string} */
      outcome: 'GIVEN' | 'REFUSED';
      reason?: components['schemas']['Reason'];
    };
    /** @description What will be refused on facts that the applicant did not give (Awb 4:7). */
    IntendRefusal: {
      projectIds: string[];
      ground: components['schemas']['RefusalGround'];
      /** @description Told before on this ground, but now on other facts. */
      onOtherFacts?: boolean;
      reason: components['schemas']['Reason'];
    };
    /** @description Given orally, with what was said as the reason, or not wanted (Awb 4:9). */
    RecordViews: {
      /** @enum {string} */
      how: 'ORALLY' | 'WAIVED';
      on: components['schemas']['LocalDate'];
      reason: components['schemas']['Reason'];
    };
    TaskPage: {
      items: components['schemas']['TaskRow'][];
      next?: string;
    };
    TaskRow: {
      taskId: string;
      /**
       * @description The part of the id that addresses use.
       * @example gm0518-1~assessment-jenv
       */
      task: string;
      roundId: string;
      /** @description The day it is in its round. */
      today: components['schemas']['LocalDate'];
      /** @description Whose file it is about. */
      municipality: components['schemas']['NamedMunicipality'] | null;
      /** @enum {string} */
      kind:
        | 'ADMISSION'
        | 'COMPLETENESS_CHECK'
        | 'ASSESSMENT'
        | 'CO_ASSESSMENT'
        | 'DIVERGENCE_DECISION'
        | 'CO_INITIAL'
        | 'FRAMEWORK_APPROVAL'
        | 'INVITED_LIST_APPROVAL'
        | 'ALLOCATION_PROPOSAL'
        | 'ALLOCATION_APPROVAL'
        | 'AWARD_DECISION'
        | 'CHANGE_REQUEST_DECISION'
        | 'EVALUATION_REVIEW'
        | 'MONITORING_REVIEW'
        | 'SETTLEMENT_DECISION'
        | 'RECOVERY_FOLLOW_UP'
        | 'OBJECTION_HANDLING'
        | 'OBJECTION_DECISION'
        | 'PENALTY_DECISION'
        | 'PENALTY_PAYMENT';
      subject: string;
      role: string;
      /** @enum {string} */
      ministry: 'JENV' | 'SZW';
      /** @enum {string} */
      status: 'OPEN' | 'CLAIMED' | 'COMPLETED' | 'CANCELLED';
      claimedBy: string | null;
      dueOn: components['schemas']['LocalDate'];
      dueAt: components['schemas']['Instant'];
      reminders: number;
      escalated: boolean;
      outcome: string | null;
      openedAt: components['schemas']['Instant'];
      endedAt: components['schemas']['Instant'] | null;
    };
    CalendarPage: {
      items: components['schemas']['CalendarEntry'][];
      next?: string;
    };
    CalendarEntry: {
      stream: string;
      /** @example DECISION */
      code: string;
      /** @description What falls on the day, in Dutch. */
      title: string;
      dueOn: components['schemas']['LocalDate'];
      dueAt: components['schemas']['Instant'] | null;
      /** @description The municipality or the office that it waits for. */
      responsible: string;
      /** @description Who took the work, if somebody did. */
      person: string | null;
      /** @description Why it is that date. */
      explanation: string | null;
      /** @description Working days after today up to the day; below 0 once it is past. */
      workingDaysLeft: number;
      /** @description Ends within ten working days, or has ended. */
      lapsesSoon: boolean;
    };
    /** @description Who has the address sees titles and dates, until it is revoked. */
    NewCalendarFeed: {
      feedId: string;
      /** Format: uri */
      address: string;
    };
    CalendarFeedList: {
      items: components['schemas']['CalendarFeedRow'][];
    };
    CalendarFeedRow: {
      feedId: string;
      /** Format: uri */
      address: string;
      createdAt: components['schemas']['Instant'];
      revokedAt: components['schemas']['Instant'] | null;
    };
    RevokedCalendarFeed: {
      feedId: string;
      revokedAt: components['schemas']['Instant'];
    };
    Board: {
      roundId: string;
      /** @enum {string} */
      phase:
        | 'FRAMEWORK'
        | 'PUBLICATION'
        | 'CALL'
        | 'COMPLETENESS'
        | 'ASSESSMENT'
        | 'ALLOCATION'
        | 'AWARD'
        | 'EXECUTION'
        | 'EVALUATION'
        | 'SETTLEMENT'
        | 'CLOSED'
        | 'CANCELLED';
      now: components['schemas']['Instant'];
      items: components['schemas']['BoardFile'][];
    };
    BoardFile: {
      applicationId: string;
      code: string;
      leadMunicipality: string;
      leadName: string | null;
      /** @enum {string} */
      phase:
        | 'RECEIVED'
        | 'ADMISSION'
        | 'COMPLETENESS'
        | 'SUPPLEMENT'
        | 'ASSESSMENT'
        | 'ASSESSED'
        | 'DECISION'
        | 'AWARDED'
        | 'SETTLEMENT'
        | 'CLOSED';
      outcome: ('SETTLED' | 'REJECTED' | 'NOT_TAKEN_INTO_CONSIDERATION' | 'WITHDRAWN' | 'ROUND_CANCELLED') | null;
      components: (
        | 'LOCAL_ANALYSIS'
        | 'PERSON_SPECIFIC'
        | 'NETWORKS'
        | 'EXPERTISE'
        | 'PREVENTION_INDICATED'
        | 'RESILIENCE'
        | 'EVALUATION'
      )[];
      /** @description Whole euro cents. */
      requestedCents: number;
      advisedCents: number | null;
      allocatedCents: number | null;
      awardedCents: number | null;
      decisionDueOn: components['schemas']['LocalDate'];
      /** @description Up to the day to decide on; below 0 once it is past. */
      decisionWorkingDaysLeft: number;
      decidedAt: components['schemas']['Instant'] | null;
      /** @description Whose turn it is, the first to end first. */
      waits: components['schemas']['BoardWait'][];
    };
    BoardWait: {
      /**
       * @description The term or the kind of work.
       * @example SUPPLEMENT
       */
      code: string;
      stream: string;
      /** @description The municipality or the office whose turn it is. */
      responsible: string;
      /** @description Who took the work, if somebody did. */
      person: string | null;
      dueOn: components['schemas']['LocalDate'];
      workingDaysLeft: number;
    };
    LaterDatesPreview: {
      /** @description A term that ends before this day will run over. */
      plannedOn: components['schemas']['LocalDate'];
      dueOn: components['schemas']['LocalDate'];
      /** @description The next working day, where the chosen day is none (assumption). */
      proposal: components['schemas']['LocalDate'];
      items: {
        code: string;
        applicationId: string;
        /** @description The day that stands, and why. */
        standing: components['schemas']['ExplainedDate'];
        refused?: components['schemas']['RefusedFile'];
      }[];
    };
    ExplainedDate: {
      dueOn: components['schemas']['LocalDate'];
      /** @description The earlier one, where the law can be read in two ways. */
      planOn: components['schemas']['LocalDate'];
      /** @description What it rests on; `assumption` where no rule fixes it. */
      article: string;
      explanation: components['schemas']['Explanation'];
      /** @description A suspension is open, so the date can still move. */
      provisional: boolean;
      /** @description First day on which the clock stands still. */
      suspendedSince: components['schemas']['LocalDate'] | null;
    };
    /** @description Why this file is not told: the code has a page. */
    RefusedFile: {
      code: string;
      message: string;
    };
    /** @description The later day to decide on, told to every file that will run over its term (Awb 4:14(3)). */
    NameLaterDates: {
      dueOn: components['schemas']['LocalDate'];
      reason: components['schemas']['Reason'];
    };
    LaterDatesAnswer: {
      dueOn: components['schemas']['LocalDate'];
      told: {
        code: string;
        applicationId: string;
        position: number;
      }[];
      refused: {
        code: string;
        message: string;
        applicationId: string;
      }[];
    };
    DecreeConsequences: {
      year: number;
      previousDays: components['schemas']['LocalDate'][];
      days: components['schemas']['LocalDate'][];
      items: {
        code: string;
        applicationId: string;
        ends: components['schemas']['RecalculatedEnd'][];
      }[];
    };
    RecalculatedEnd: {
      deadline: string;
      previousDueOn: components['schemas']['LocalDate'];
      dueOn: components['schemas']['LocalDate'];
      /** @description Why the new day is that day. */
      because: {
        nl: string;
        en: string;
      };
    };
    /** @description All days that the Royal Decree names for the year (Awt 3(3)). */
    ChangeDecreeDays: {
      year: number;
      days: components['schemas']['LocalDate'][];
      reason: components['schemas']['Reason'];
    };
    Templates: {
      mails: components['schemas']['MailTemplate'][];
      letters: components['schemas']['LetterTemplate'][];
    };
    MailTemplate: {
      mail: string;
      /** @description Of its example, about a made-up file. */
      subject: string;
      /**
       * @description To a municipality, or to an office of a ministry.
       * @enum {string}
       */
      to: 'MUNICIPALITY' | 'OFFICE';
      /** @description The facts that cause it, each with its moment in words. */
      causes: {
        fact: string;
        moment: string;
      }[];
      /** @description The letter that goes along. */
      letter?: string;
    };
    LetterTemplate: {
      letter: string;
      title: string;
    };
    ExampleMail: {
      mail: string;
      /** @description Of its example, about a made-up file. */
      subject: string;
      /**
       * @description To a municipality, or to an office of a ministry.
       * @enum {string}
       */
      to: 'MUNICIPALITY' | 'OFFICE';
      /** @description The facts that cause it, each with its moment in words. */
      causes: {
        fact: string;
        moment: string;
      }[];
      /** @description The letter that goes along. */
      letter?: string;
      heading: string;
      greeting: string;
      /** @description Sentences, lists, or names with their values. */
      passages: (
        | string
        | {
            list: string[];
          }
        | {
            rows: {
              name: string;
              value: string;
            }[];
          }
      )[];
      link: {
        label: string;
        url: string;
      };
      closing: string[];
      footer: string[];
    };
    FrameworkPresets: {
      items: {
        /** @enum {string} */
        code: 'R22_ANNUAL' | 'R23_2023_2026';
        title: string;
        /** @description To be taken over in the draft of a round, beside its ceiling, dates and lengths. */
        terms: {
          regulation: {
            code: string;
            citation: string;
            known: boolean;
            worksBackTo?: components['schemas']['LocalDate'];
          };
          components: {
            component: components['schemas']['Component'];
            assessedBy: components['schemas']['Ministry'][];
          }[];
          categories?: components['schemas']['ProjectCategory'][];
          evaluationRule: components['schemas']['EvaluationRule'];
          allocationStrategy: components['schemas']['AllocationStrategy'];
        };
        /** @description Years whose ceilings the round sets itself. */
        budgetYears: number[];
        /** @description What no source says. */
        assumptions: string[];
      }[];
    };
    ProposeAllocation: {
      strategy: components['schemas']['AllocationStrategy'];
      /** @description Weight per municipality for WEIGHTED: threat, resilience and need (Regeling 2022 art. 7(4)). */
      weights?: {
        [key: string]: number;
      };
      reason?: components['schemas']['Reason'];
    };
    ProposedAllocation: {
      /** @description Also the ETag of the file. */
      position: number;
      factTypes: string[];
      allocationId: string;
      /** @description The part of the id that addresses use, URL-encoded. */
      allocation: string;
    };
    AllocationPage: {
      items: components['schemas']['AllocationRow'][];
      next?: string;
    };
    AllocationRow: {
      allocationId: string;
      allocation: string;
      strategy: string;
      /** @description Whole euro cents. */
      requestedCents: number;
      /** @description Whole euro cents. */
      advisedCents: number;
      /** @description Whole euro cents. */
      totalCents: number;
      lineCount: number;
      linesHash: string;
      /** @enum {string} */
      status: 'PROPOSED' | 'RETURNED' | 'APPROVED';
      proposedBy: string;
      proposedAt: components['schemas']['Instant'];
      decidedBy: string | null;
      decidedAt: components['schemas']['Instant'] | null;
      decidedFor: string | null;
    };
    AllocationScenarios: {
      roundId: string;
      /** @description The ceiling less the reserve. */
      availableCents: number;
      /** @description Whole euro cents. */
      requestedCents: number;
      /** @description Whole euro cents. */
      advisedCents: number;
      scenarios: {
        strategy: components['schemas']['AllocationStrategy'];
        /** @description Null when it does not fit under the ceiling. */
        totalCents: number | null;
        /** @description How many get less than was advised. */
        cutMunicipalities: number;
        /** @description Why it does not fit. */
        refused: string | null;
      }[];
      municipalities: {
        municipality: components['schemas']['NamedMunicipality'];
        projects: number;
        /** @description Whole euro cents. */
        requestedCents: number;
        /** @description Whole euro cents. */
        advisedCents: number;
        weight: number;
        /** @description What each scenario gives; null where it does not fit. */
        given: {
          AS_ADVISED: number | null;
          PRO_RATA: number | null;
          WEIGHTED: number | null;
        };
      }[];
    };
    AllocationLinePage: {
      items: components['schemas']['AllocationLine'][];
      next?: string;
    };
    AllocationLine: {
      allocationId: string;
      ordinal: number;
      applicationId: string;
      projectId: string;
      /** @description Whole euro cents. */
      requestedCents: number;
      /** @description Whole euro cents. */
      advisedCents: number;
      /** @description Whole euro cents. */
      allocatedCents: number;
      /** @description What each budget year gets, in a round that has them. */
      byYear:
        | {
            year: number;
            /** @description Whole euro cents. */
            cents: number;
          }[]
        | null;
    };
    Ledger: {
      roundId: string;
      /** @description Whole euro cents. */
      ceilingCents: number;
      /** @description Whole euro cents. */
      reserveCents: number;
      /** @description Whole euro cents. */
      requestedCents: number;
      /** @description Whole euro cents. */
      advisedCents: number;
      /** @description Whole euro cents. */
      reservedCents: number;
      /** @description Whole euro cents. */
      awardedCents: number;
      /** @description Whole euro cents. */
      paidCents: number;
      /** @description Whole euro cents. */
      returnedCents: number;
      /** @description What may still be reserved or awarded; the reserve counts as room. */
      roomCents: number;
      /** @description What may still be allocated or awarded with the reserve left untouched. */
      freeCents: number;
      budgetYears: {
        year: number;
        /** @description Whole euro cents. */
        ceilingCents: number;
        /** @description Whole euro cents. */
        reserveCents: number;
        /** @description Whole euro cents. */
        reservedCents: number;
        /** @description Whole euro cents. */
        awardedCents: number;
        /** @description Whole euro cents. */
        roomCents: number;
        /** @description Whole euro cents. */
        freeCents: number;
      }[];
      /** @description Row, lines, journal and applications say the same. */
      balanced: boolean;
    };
    /** @enum {string} */
    LedgerAccount: 'CEILING' | 'RESERVE' | 'REQUESTED' | 'ADVISED' | 'RESERVED' | 'AWARDED' | 'PAID' | 'RETURNED';
    LedgerLinePage: {
      items: components['schemas']['LedgerLine'][];
      next?: string;
    };
    LedgerLine: {
      id: number;
      account: components['schemas']['LedgerAccount'];
      /** @description Below zero when the account goes down. */
      cents: number;
      stream: string;
      position: number;
      factType: string;
      at: components['schemas']['Instant'];
    };
    CeilingConsequences: {
      /** @description Whole euro cents. */
      ceilingCents: number;
      /** @description What is reserved and awarded: no ceiling can be below it. */
      lowestCents: number;
      possible: boolean;
      /** @description Whole euro cents. */
      roomCents: number;
      /** @description Whole euro cents. */
      freeCents: number;
      /** @description Allocated to undecided files and not reserved for them. */
      waitingCents: number;
      /** @description What of it the room would not hold. */
      shortCents: number;
    };
    /** @description The new ceiling, below the present one, in cents. */
    LowerCeiling: {
      ceilingCents: components['schemas']['Cents'];
      /** @description Which budget year is lowered, in a round that has them. */
      year?: number;
      reason: components['schemas']['Reason'];
    };
    ProposeTranche: {
      /** @description At most this much of the reserve is divided. */
      cents: components['schemas']['Cents'];
      reason?: components['schemas']['Reason'];
    };
    /** @description Awards that their applicants were notified of, and nothing else. */
    PublicationList: {
      roundId: string;
      year: number;
      title: string;
      /** @description The rule that the awards rest on. */
      regulation: string;
      illustrative: boolean;
      rehearsal: boolean;
      items: components['schemas']['PublishedAward'][];
      /** @description Whole euro cents. */
      totalCents: number;
    };
    PublishedAward: {
      municipality: components['schemas']['NamedMunicipality'];
      /** @description On whose behalf it applied as well. */
      partners: components['schemas']['NamedMunicipality'][];
      /** @description As the award stands now, after every change of it. */
      awardedCents: number;
      notifiedOn: components['schemas']['LocalDate'];
      caseReference: string;
    };
    /** @description Every award of which the applicant was notified, for everybody to read. */
    PublicRegister: {
      items: components['schemas']['RegisteredAward'][];
      /** @description Whole euro cents. */
      totalCents: number;
    };
    RegisteredAward: {
      roundId: string;
      year: number;
      municipality: components['schemas']['NamedMunicipality'];
      partners: components['schemas']['NamedMunicipality'][];
      /** @description Whole euro cents. */
      awardedCents: number;
      notifiedOn: components['schemas']['LocalDate'];
      caseReference: string;
      regulation: string;
      /** @description Invented, to show how it works. */
      illustrative: boolean;
      /** @description Of a round that is rehearsed: nobody was awarded this. */
      rehearsal: boolean;
    };
    PaymentPage: {
      items: components['schemas']['PaymentRow'][];
      next?: string;
    };
    PaymentRow: {
      paymentId: string;
      /**
       * @description The part of the id that addresses use.
       * @example gm0518-1/1
       */
      payment: string;
      roundId: string;
      applicationId: string;
      municipality: string;
      /** @enum {string} */
      status: 'DUE' | 'PREPARED' | 'APPROVED' | 'EXPORTED' | 'PAID' | 'DROPPED';
      /** @description Whole euro cents. */
      amountCents: number;
      caseReference: string;
      decidedBy: string;
      dueOn: components['schemas']['LocalDate'];
      dueAt: components['schemas']['Instant'];
      budgetYear: number | null;
      accountId: string | null;
      commitmentNumber: string | null;
      cashYear: number | null;
      preparedBy: string | null;
      approvedBy: string | null;
      exportedAt: components['schemas']['Instant'] | null;
      paidOn: components['schemas']['LocalDate'] | null;
      failures: number;
      escalated: boolean;
    };
    Payment: {
      paymentId: string;
      /**
       * @description The part of the id that addresses use.
       * @example gm0518-1/1
       */
      payment: string;
      roundId: string;
      applicationId: string;
      municipality: string;
      /** @enum {string} */
      status: 'DUE' | 'PREPARED' | 'APPROVED' | 'EXPORTED' | 'PAID' | 'DROPPED';
      /** @description Whole euro cents. */
      amountCents: number;
      caseReference: string;
      decidedBy: string;
      dueOn: components['schemas']['LocalDate'];
      dueAt: components['schemas']['Instant'];
      budgetYear: number | null;
      accountId: string | null;
      commitmentNumber: string | null;
      cashYear: number | null;
      preparedBy: string | null;
      approvedBy: string | null;
      exportedAt: components['schemas']['Instant'] | null;
      paidOn: components['schemas']['LocalDate'] | null;
      failures: number;
      escalated: boolean;
      stream: string;
      position: number;
      /** @description The one it was prepared on, or would be now; none while none is confirmed. */
      account: {
        accountId: string;
        /** @description Whole for who checks and pays; for others the last four characters. */
        iban: string;
        /** @enum {string} */
        status: 'GIVEN' | 'CONFIRMED' | 'REJECTED' | 'REPLACED';
      } | null;
      /** @description How often finance could not pay it, and why. */
      failed: {
        /** @enum {string} */
        failure: 'ACCOUNT_CLOSED' | 'ACCOUNT_UNKNOWN' | 'NAME_MISMATCH' | 'NO_BUDGET' | 'OTHER';
        at: components['schemas']['Instant'];
      }[];
      possibleActions: components['schemas']['PossibleAction'][];
    };
    PreparePayment: {
      commitmentNumber: string;
      cashYear: number;
      reason?: components['schemas']['Reason'];
    };
    ReturnPayment: {
      reason: components['schemas']['Reason'];
    };
    ConfirmPayment: {
      paidOn: components['schemas']['LocalDate'];
    };
    FailPayment: {
      /** @enum {string} */
      failure: 'ACCOUNT_CLOSED' | 'ACCOUNT_UNKNOWN' | 'NAME_MISMATCH' | 'NO_BUDGET' | 'OTHER';
      reason?: components['schemas']['Reason'];
    };
    BankAccounts: {
      items: components['schemas']['BankAccountView'][];
    };
    BankAccountView: {
      accountId: string;
      /** @description Whole for who checks and pays; for others the last four characters. */
      iban: string;
      /** @enum {string} */
      status: 'GIVEN' | 'CONFIRMED' | 'REJECTED' | 'REPLACED';
      givenBy: string;
      givenAt: components['schemas']['Instant'];
      judgedBy: string | null;
      judgedAt: components['schemas']['Instant'] | null;
      through: ('TELEPHONE' | 'MAILBOX' | 'MEETING') | null;
    };
    /** @description The account to be paid on; spaces are allowed. */
    BankAccount: {
      iban: string;
    };
    /** @description What the municipality said when it was asked through a known contact. */
    JudgeBankAccount: {
      accountId: string;
      confirmed: boolean;
      /** @enum {string} */
      through: 'TELEPHONE' | 'MAILBOX' | 'MEETING';
      reason?: components['schemas']['Reason'];
    };
    ReasonsOfDecision: {
      /** @enum {string} */
      decision: 'AWARD' | 'REJECTION' | 'NOT_TAKEN' | 'SETTLEMENT' | 'REVOCATION' | 'OBJECTION';
      /** @description Of the file; send its ETag as If-Match to save. */
      position: number;
      /** @description What the engine proposes now. */
      composed: string;
      /** @enum {string} */
      status: 'NONE' | 'DRAFT' | 'OUTDATED' | 'ADOPTED';
      outdatedBy: {
        /** @description The fact that changed what the reasons rest on. */
        type: string;
        at: components['schemas']['Instant'];
      } | null;
      /** @description The latest first. */
      versions: components['schemas']['ReasonsVersion'][];
    };
    ReasonsVersion: {
      /** @enum {string} */
      decision: 'AWARD' | 'REJECTION' | 'NOT_TAKEN' | 'SETTLEMENT' | 'REVOCATION' | 'OBJECTION';
      version: number;
      /** @description Where it stands in the journal of the file. */
      position: number;
      composed: string;
      composedHash: string;
      text: string;
      /** @description SHA-256 of the text. */
      hash: string;
      difference: components['schemas']['DifferencePart'][];
      editedBy: string;
      editedAt: components['schemas']['Instant'];
      /** @description Who took the decision with it. */
      adoptedBy: string | null;
      adoptedAt: components['schemas']['Instant'] | null;
    };
    Reasons: {
      /** @description The whole text; an empty line parts paragraphs. Names no private persons: it stands in the journal and in the letter. */
      text: string;
    };
    EvaluationPage: {
      items: components['schemas']['EvaluationRow'][];
      next?: string;
    };
    EvaluationRow: {
      evaluationId: string;
      applicationId: string;
      municipality: string;
      projectId: string;
      status: string;
      dueOn: components['schemas']['LocalDate'];
      dueAt: components['schemas']['Instant'];
      due: components['schemas']['ExplainedDate'];
      escalated: boolean;
      kind: string | null;
      executor: string | null;
      independent: boolean | null;
      sharedInToolkit: boolean | null;
      contentHash: string | null;
      receivedAt: components['schemas']['Instant'] | null;
      reviewTaskId: string | null;
      endedAt: components['schemas']['Instant'] | null;
      possibleActions: components['schemas']['PossibleAction'][];
    };
    EvaluationReport: {
      /** @enum {string} */
      kind: 'PLAN' | 'PROCESS' | 'EFFECT';
      /** @enum {string} */
      executor: 'OWN_RESEARCH' | 'IMPLEMENTER' | 'EXTERNAL';
      independent: boolean;
      /** @default false */
      sharedInToolkit: boolean;
      title: string;
      workingElements?: string;
      lessons?: string;
      /** @description Ids of files that were uploaded for this application, each for one thing only. */
      attachments?: string[];
    };
    ReturnEvaluation: {
      dueOn: components['schemas']['LocalDate'];
      reason: components['schemas']['Reason'];
    };
    MonitoringPage: {
      items: components['schemas']['MonitoringRow'][];
      next?: string;
    };
    MonitoringRow: {
      monitoringId: string;
      applicationId: string;
      /** @description The budget year it is about; empty at the end of the execution. */
      year: number | null;
      municipality: string;
      status: string;
      dueOn: components['schemas']['LocalDate'];
      dueAt: components['schemas']['Instant'];
      due: components['schemas']['ExplainedDate'];
      escalated: boolean;
      progress:
        | {
            projectId: string;
            /** @description Whole euro cents. */
            spentCents: number;
            percentDone: number;
          }[]
        | null;
      municipalitiesReached: number | null;
      efficient: boolean | null;
      contentHash: string | null;
      receivedAt: components['schemas']['Instant'] | null;
      reviewTaskId: string | null;
      endedAt: components['schemas']['Instant'] | null;
      possibleActions: components['schemas']['PossibleAction'][];
    };
    MonitoringReport: {
      progress: {
        projectId: string;
        spentCents: components['schemas']['Cents'];
        percentDone: number;
      }[];
      municipalitiesReached: number;
      remarks?: string;
      /** @description Ids of files that were uploaded for this application, each for one thing only. */
      attachments?: string[];
    };
    ReviewMonitoring: {
      efficient: boolean;
      reason?: components['schemas']['Reason'];
    };
    Municipalities: {
      items: components['schemas']['NamedMunicipality'][];
    };
    /** @description Null where no map was given: show reach by safety region. */
    MunicipalityMap: {
      map: {
        width: number;
        height: number;
        areas: {
          code: string;
          /** @description As the d of an SVG path. */
          path: string;
        }[];
      } | null;
    };
    NoticeOfDefault: {
      /** @description On what no decision was taken in time. */
      about: components['schemas']['LateDecision'];
      /** @description Which objection, for a late decision on one; the first when left out. */
      objection?: number;
      /** @description The day a letter came in; today when left out. */
      receivedOn?: components['schemas']['LocalDate'];
      /** @description What it says. Kept with the file, not in the journal. */
      text?: string;
    };
    /** @enum {string} */
    LateDecision: 'APPLICATION' | 'OBJECTION';
    NoticeAcknowledgement: {
      penaltyId: string;
      /**
       * @description The part of the id that addresses use.
       * @example 1
       */
      nth: string;
      stream: string;
      position: number;
      receivedAt: components['schemas']['Instant'];
      contentHash: string;
      judgement: components['schemas']['NoticeJudgement'];
      /** @description A decision until this day prevents a penalty. */
      decideBy: components['schemas']['LocalDate'];
    };
    /** @enum {string} */
    NoticeJudgement: 'VALID' | 'PREMATURE' | 'ALREADY_DECIDED' | 'ALREADY_GIVEN' | 'FILE_ENDED';
    /** @enum {string} */
    PenaltyStatus: 'RUNNING' | 'STOPPED' | 'FIXED' | 'PAID' | 'NOTHING_OWED' | 'NOT_VALID';
    PenaltyPage: {
      items: components['schemas']['PenaltyRow'][];
      next?: string;
    };
    PenaltyRow: {
      penaltyId: string;
      /**
       * @description The part of the id that addresses use.
       * @example gm0518-1/1
       */
      penalty: string;
      applicationId: string;
      municipality: string;
      about: components['schemas']['LateDecision'];
      status: components['schemas']['PenaltyStatus'];
      judgement: components['schemas']['NoticeJudgement'];
      receivedOn: components['schemas']['LocalDate'];
      receivedAt: components['schemas']['Instant'];
      decideBy: components['schemas']['LocalDate'];
      lastDay: components['schemas']['LocalDate'];
      amountCents: number | null;
      exclusion: string | null;
      fixDueOn: components['schemas']['LocalDate'] | null;
      paymentDueOn: components['schemas']['LocalDate'] | null;
      paidOn: components['schemas']['LocalDate'] | null;
      paidCents: number | null;
      /** @description Statutory interest that ran when it was paid late. */
      interestCents: number | null;
    };
    Penalty: {
      penaltyId: string;
      roundId: string;
      stream: string;
      position: number;
      status: components['schemas']['PenaltyStatus'];
      notice?: components['schemas']['ReceivedNotice'];
      stopped?: components['schemas']['StoppedPenalty'];
      fixed?: components['schemas']['FixedPenalty'];
      paid?: components['schemas']['PaidPenalty'];
      /** @description What has run until today, while there is no decision. */
      runningCents: number;
      deadlines: components['schemas']['Deadline'][];
      possibleActions: components['schemas']['PossibleAction'][];
    };
    /** @description A notice of default as it was registered and judged. */
    ReceivedNotice: {
      /** @description `2022/gm0518-1/1`: the first notice about an application or its objections. */
      penaltyId: string;
      roundId: string;
      applicationId: string;
      /** @enum {string} */
      about: 'APPLICATION' | 'OBJECTION';
      /** @description The stream of the file in which no decision was taken. */
      subject: string;
      receivedOn: components['schemas']['LocalDate'];
      receivedAt: components['schemas']['Instant'];
      /** @description Last day of the term to decide; null when no term runs. */
      decisionDueOn: components['schemas']['LocalDate'] | null;
      /** @description The term stood still since this day, so that it was not over (Awb 4:15, 4:17(3)); absent where it ran. */
      suspendedSince?: components['schemas']['LocalDate'];
      /** @enum {string} */
      judgement: 'VALID' | 'PREMATURE' | 'ALREADY_DECIDED' | 'ALREADY_GIVEN' | 'FILE_ENDED';
      /** @description End of the two weeks in which a decision still prevents a penalty. */
      decideBy: components['schemas']['LocalDate'];
      /** @description The 42nd day, and the instant at which it is over. */
      lastDay: components['schemas']['LocalDate'];
      lastDayEndsAt: components['schemas']['Instant'];
      contentHash: string;
      /**
       * @description A letter: a person wrote down the day it came in.
       * @enum {boolean}
       */
      byPost?: true;
    };
    /** @description When a penalty stopped to run, why, and what it came to, in cents. */
    StoppedPenalty: {
      /** @enum {string} */
      cause: 'DECIDED' | 'FILE_ENDED' | 'FULLY_RUN';
      decidedOn: components['schemas']['LocalDate'] | null;
      days: number;
      parts: components['schemas']['PenaltyPart'][];
      /** @description Whole euro cents. */
      amountCents: number;
      fixDueOn: components['schemas']['LocalDate'] | null;
    };
    /** @description Days of a penalty at one amount a day. */
    PenaltyPart: {
      days: number;
      /** @description Whole euro cents. */
      centsPerDay: number;
      /** @description Whole euro cents. */
      cents: number;
    };
    /** @description What was fixed, in cents, and until when it is paid. */
    FixedPenalty: {
      fixedOn: components['schemas']['LocalDate'];
      /** @description Whole euro cents. */
      amountCents: number;
      exclusion:
        ('UNREASONABLY_LATE' | 'NOT_AN_INTERESTED_PARTY' | 'MANIFESTLY_INADMISSIBLE' | 'MANIFESTLY_UNFOUNDED') | null;
      paymentDueOn: components['schemas']['LocalDate'] | null;
      objectionEndsOn: components['schemas']['LocalDate'];
      /** @description When it was sent anew, after its letter came back. */
      notifiedOn?: components['schemas']['LocalDate'];
      /** @description When its letter came back; no term runs until it is sent anew (Awb 6:8(1), 4:87(1)). */
      returnedOn?: components['schemas']['LocalDate'];
    };
    /** @description A penalty that was paid, as an administrator registers it. */
    PaidPenalty: {
      paidOn: components['schemas']['LocalDate'];
      /** @description Whole euro cents. */
      amountCents: number;
      /** @description What had been fixed; another amount was paid only with a reason, such as a decision on an objection. */
      fixedCents: number;
      paymentDueOn: components['schemas']['LocalDate'];
      /** @description Paid after the six weeks (Awb 4:87, 4:97). */
      late: boolean;
      /** @description The statutory interest that ran from then on (Awb 4:98); it is fixed by a decision of its own (4:99). */
      interestCents: number;
    };
    NoticeDateConsequences: {
      before: {
        receivedOn: components['schemas']['LocalDate'];
        judgement: components['schemas']['NoticeJudgement'];
        status: components['schemas']['PenaltyStatus'];
        decideBy: components['schemas']['LocalDate'];
        lastDay: components['schemas']['LocalDate'];
        /** @description Days over which it is due, until today while it runs. */
        days: number;
        /** @description Whole euro cents. */
        amountCents: number;
        fixDueOn: components['schemas']['LocalDate'] | null;
      };
      after: {
        receivedOn: components['schemas']['LocalDate'];
        judgement: components['schemas']['NoticeJudgement'];
        status: components['schemas']['PenaltyStatus'];
        decideBy: components['schemas']['LocalDate'];
        lastDay: components['schemas']['LocalDate'];
        /** @description Days over which it is due, until today while it runs. */
        days: number;
        /** @description Whole euro cents. */
        amountCents: number;
        fixDueOn: components['schemas']['LocalDate'] | null;
      };
      mails: {
        mail: string;
        letter: string | null;
        to: string;
      }[];
    };
    CorrectNoticeDate: {
      receivedOn: components['schemas']['LocalDate'];
      reason: components['schemas']['Reason'];
    };
    PenaltyDecision: {
      /** @enum {string} */
      exclusion?: 'UNREASONABLY_LATE' | 'NOT_AN_INTERESTED_PARTY' | 'MANIFESTLY_INADMISSIBLE' | 'MANIFESTLY_UNFOUNDED';
      reason?: components['schemas']['Reason'];
    };
    PenaltyPayment: {
      /** @description Today when left out. */
      paidOn?: components['schemas']['LocalDate'];
      /** @description What was fixed when left out; another needs a reason. */
      amountCents?: components['schemas']['Cents'];
      reason?: components['schemas']['Reason'];
    };
    /** @description Left out: sent today. */
    NotifyPenaltyDecision: {
      notifiedOn?: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    ReturnedPenaltyDecision: {
      returnedOn: components['schemas']['LocalDate'];
      /** @enum {string} */
      cause: 'UNDELIVERABLE' | 'WRONG_ADDRESS' | 'MAIL_FAILED';
      reason?: components['schemas']['Reason'];
    };
    RecoveryPage: {
      items: components['schemas']['RecoveryRow'][];
      next?: string;
    };
    RecoveryRow: {
      recoveryId: string;
      /**
       * @description The part of the id that addresses use.
       * @example gm0518-1/1
       */
      recovery: string;
      applicationId: string;
      municipality: string;
      cause: string;
      caseReference: string;
      /** @enum {string} */
      status: 'DUE' | 'PLAN' | 'DEFAULT' | 'INTEREST' | 'PAID' | 'WRITTEN_OFF' | 'DROPPED';
      /** @description Whole euro cents. */
      principalCents: number;
      /** @description Whole euro cents. */
      receivedCents: number;
      /** @description Whole euro cents. */
      fixedInterestCents: number;
      /** @description Whole euro cents. */
      writtenOffCents: number;
      dueOn: components['schemas']['LocalDate'];
      dueAt: components['schemas']['Instant'];
      demandedOn: components['schemas']['LocalDate'] | null;
      endedAt: components['schemas']['Instant'] | null;
    };
    Recovery: {
      recoveryId: string;
      roundId: string;
      stream: string;
      position: number;
      /** @enum {string} */
      status: 'DUE' | 'PLAN' | 'DEFAULT' | 'INTEREST' | 'PAID' | 'WRITTEN_OFF' | 'DROPPED';
      opening?: components['schemas']['RecoveryOpening'];
      /** @description The plan to pay in parts that runs, if any. */
      plan?: components['schemas']['PaymentPlanState'];
      receipts: components['schemas']['RecoveryReceipt'][];
      fixed: components['schemas']['FixedInterest'][];
      demandedOn?: components['schemas']['LocalDate'];
      /** @description What is owed today; interest that was not fixed yet apart. */
      owed: {
        /** @description Whole euro cents. */
        principalCents: number;
        /** @description Whole euro cents. */
        interestCents: number;
        /** @description Whole euro cents. */
        unfixedCents: number;
      };
      nextDueOn: components['schemas']['LocalDate'] | null;
      /** @description The interest that was not fixed yet, by period. */
      interest: components['schemas']['InterestPeriod'][];
      /** @description The term to pay, unless it was moved. */
      deadlines: components['schemas']['Deadline'][];
      possibleActions: components['schemas']['PossibleAction'][];
    };
    /** @description A claim on what was paid in advance and is not due (Regeling 2022 art. 12), in cents. */
    RecoveryOpening: {
      /** @description `2022/gm0518-1/1`: the first claim in the file of an application. */
      recoveryId: string;
      roundId: string;
      applicationId: string;
      /** @enum {string} */
      cause: 'SETTLEMENT' | 'REVOCATION';
      caseReference: string;
      /** @description Whole euro cents. */
      principalCents: number;
      /** @description The day of the notification, from which the payment term is counted. */
      notifiedOn: components['schemas']['LocalDate'];
      /** @description Last day to pay: six weeks after the notification (Awb 4:87(1)). */
      dueOn: components['schemas']['LocalDate'];
      dueAt: components['schemas']['Instant'];
    };
    /** @description A payment plan that runs, and what came in since. */
    PaymentPlanState: {
      instalments: components['schemas']['Instalment'][];
      /** @description Whole euro cents. */
      receivedCents: number;
    };
    /** @description A part of what is owed, to be there on a day. */
    Instalment: {
      dueOn: components['schemas']['LocalDate'];
      /** @description Whole euro cents. */
      amountCents: number;
    };
    /** @description What came in on a claim, in cents. */
    RecoveryReceipt: {
      receivedOn: components['schemas']['LocalDate'];
      /** @description Whole euro cents. */
      principalCents: number;
      /** @description Whole euro cents. */
      interestCents: number;
    };
    /** @description Interest that was fixed, in cents, and until when. */
    FixedInterest: {
      until: components['schemas']['LocalDate'];
      /** @description Whole euro cents. */
      cents: number;
    };
    /** @description Days on which statutory interest ran at one rate over one amount; `from` and `to` both count. */
    InterestPeriod: {
      from: components['schemas']['LocalDate'];
      to: components['schemas']['LocalDate'];
      days: number;
      /** @description Whole euro cents. */
      baseCents: number;
      /** @description Hundredths of a percent a year. */
      basisPoints: number;
      /** @description Rounded down to the cent. */
      cents: number;
    };
    Repayment: {
      amountCents: components['schemas']['Cents'];
      receivedOn: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    PaymentPlan: {
      instalments: {
        dueOn: components['schemas']['LocalDate'];
        amountCents: components['schemas']['Cents'];
      }[];
      /** @default false */
      interestFree: boolean;
      reason: components['schemas']['Reason'];
    };
    WriteOff: {
      reason: components['schemas']['Reason'];
    };
    Mandate: {
      /** @enum {string} */
      ministry: 'JENV' | 'SZW';
      /** @description Id of who may decide; never a name. */
      holder: string;
      /**
       * @description As the signature block prints it, in Dutch.
       * @example directeur Contraterrorisme
       */
      functionTitle: string;
      acts: (
        | 'APPROVE_ALLOCATION'
        | 'AWARD'
        | 'CO_INITIAL'
        | 'REJECT'
        | 'LEAVE_UNTREATED'
        | 'AMEND_AWARD'
        | 'SETTLE'
        | 'DECIDE_OBJECTION'
        | 'RECOVER'
        | 'FIX_PENALTY'
      )[];
      /** @description The most one decision may come to; null has no limit. */
      maxCents: components['schemas']['Cents'] | null;
      validFrom: components['schemas']['LocalDate'];
      validUntil: components['schemas']['LocalDate'] | null;
      mayDelegate: boolean;
      /**
       * @description The mandate it is given on from.
       * @example m1
       */
      under?: string;
      reason?: components['schemas']['Reason'];
    };
    GrantedMandate: {
      /** @description Also the ETag of the file. */
      position: number;
      factTypes: string[];
      mandateId: string;
    };
    RevokedMandate: {
      /** @description Also the ETag of the file. */
      position: number;
      factTypes: string[];
      ended: string[];
    };
    MandateList: {
      at: components['schemas']['Instant'];
      items: components['schemas']['MandateRow'][];
    };
    MandateRow: {
      mandateId: string;
      /** @enum {string} */
      ministry: 'JENV' | 'SZW';
      holder: string;
      functionTitle: string;
      acts: (
        | 'APPROVE_ALLOCATION'
        | 'AWARD'
        | 'CO_INITIAL'
        | 'REJECT'
        | 'LEAVE_UNTREATED'
        | 'AMEND_AWARD'
        | 'SETTLE'
        | 'DECIDE_OBJECTION'
        | 'RECOVER'
        | 'FIX_PENALTY'
      )[];
      maxCents: number | null;
      validFrom: components['schemas']['LocalDate'];
      validUntil: components['schemas']['LocalDate'] | null;
      mayDelegate: boolean;
      under?: string;
      grantedBy: string;
      grantedAt: components['schemas']['Instant'];
      revokedAt?: components['schemas']['Instant'];
      /** @description Whether it held at the moment asked for. */
      held: boolean;
    };
    /** @description Who is away and who does the work, by ids. Never why: that is private. */
    Absence: {
      personId: string;
      substituteId: string;
      /** @enum {string} */
      role: 'ADMINISTRATOR' | 'ASSESSOR' | 'APPROVER';
      /** @enum {string} */
      ministry: 'JENV' | 'SZW';
      firstDay: components['schemas']['LocalDate'];
      lastDay: components['schemas']['LocalDate'];
    };
    RegisteredAbsence: {
      /** @description Also the ETag of the file. */
      position: number;
      factTypes: string[];
      absenceId: string;
    };
    AbsenceList: {
      items: components['schemas']['AbsenceRow'][];
    };
    AbsenceRow: {
      absenceId: string;
      personId: string;
      substituteId: string;
      /** @enum {string} */
      role: 'ADMINISTRATOR' | 'ASSESSOR' | 'APPROVER';
      /** @enum {string} */
      ministry: 'JENV' | 'SZW';
      firstDay: components['schemas']['LocalDate'];
      lastDay: components['schemas']['LocalDate'];
      registeredBy: string;
      registeredAt: components['schemas']['Instant'];
      endedAt?: components['schemas']['Instant'];
    };
    /** @description Who acts for a municipality in this round. Of an outside party the name of the organisation and its mailbox. */
    RegisterRepresentative: {
      municipality: components['schemas']['MunicipalityCode'];
      /** @example GM0513 */
      representative: string;
      /** @default false */
      lawyer: boolean;
      acts: ('APPLY' | 'SUPPLEMENT' | 'OBJECT' | 'REPORT' | 'EVERYTHING')[];
      firstDay: components['schemas']['LocalDate'];
      /** @default null */
      lastDay: components['schemas']['LocalDate'] | null;
      /** @default null */
      documentHash: string | null;
      name?: string;
      /** Format: email */
      email?: string;
    };
    RegisteredRepresentative: {
      /** @description Also the ETag of the file. */
      position: number;
      factTypes: string[];
      representationId: string;
    };
    GiveAuthorisation: {
      documentHash: string;
    };
    RefuseRepresentative: {
      /** @enum {string} */
      ground: 'WEIGHTY_OBJECTIONS' | 'NO_AUTHORISATION';
      reason: components['schemas']['Reason'];
    };
    RepresentationList: {
      items: components['schemas']['RepresentationRow'][];
    };
    RepresentationRow: {
      representationId: string;
      municipality: components['schemas']['MunicipalityCode'];
      /** @example GM0513 */
      representative: string;
      lawyer: boolean;
      acts: ('APPLY' | 'SUPPLEMENT' | 'OBJECT' | 'REPORT' | 'EVERYTHING')[];
      firstDay: components['schemas']['LocalDate'];
      lastDay: components['schemas']['LocalDate'] | null;
      documentHash: string | null;
      /** @enum {string} */
      status: 'REGISTERED' | 'ASKED' | 'GIVEN' | 'GIVEN_LATE' | 'CONFIRMED' | 'REFUSED' | 'ENDED';
      authorisationDueOn?: components['schemas']['LocalDate'];
      /** @enum {string} */
      refusedFor?: 'WEIGHTY_OBJECTIONS' | 'NO_AUTHORISATION';
      partyName: string | null;
      holdsToday: boolean;
      registeredBy: string;
      registeredAt: components['schemas']['Instant'];
    };
    /** @description A shared mailbox, never that of a person; a code is sent to it. */
    RegisterMailbox: {
      municipality: components['schemas']['MunicipalityCode'];
      /** @enum {string} */
      purpose: 'EVERYTHING' | 'APPLICATION' | 'REPORTS' | 'PAYMENT' | 'OBJECTION';
      /** Format: email */
      address: string;
    };
    RegisteredMailbox: {
      /** @description Also the ETag of the file. */
      position: number;
      factTypes: string[];
      mailboxId: string;
    };
    /** @description The code that was sent to the mailbox. */
    ConfirmMailbox: {
      code: string;
    };
    MailboxList: {
      items: components['schemas']['MailboxRow'][];
    };
    MailboxRow: {
      mailboxId: string;
      municipality: components['schemas']['MunicipalityCode'];
      /** @enum {string} */
      purpose: 'EVERYTHING' | 'APPLICATION' | 'REPORTS' | 'PAYMENT' | 'OBJECTION';
      /** @enum {string} */
      status: 'REGISTERED' | 'CONFIRMED' | 'REMOVED';
      address: string;
      registeredAt: components['schemas']['Instant'];
      undeliverable: number;
      lastError: string | null;
    };
    /** @description A municipality was advised. Who advised works on none of its applications in the round. */
    RegisterAdvice: {
      /** @description Who was advised. */
      municipality: components['schemas']['MunicipalityCode'];
      givenOn: components['schemas']['LocalDate'];
      /**
       * @description How the advice was given.
       * @enum {string}
       */
      channel: 'ADVICE_LINE' | 'PERSONAL' | 'GROUP' | 'INDIVIDUAL';
      /**
       * @description A resilience intervention, or the evaluation.
       * @enum {string}
       */
      topic: 'RESILIENCE' | 'EVALUATION';
      /**
       * @description Who advised.
       * @enum {string}
       */
      organisation: 'ESS' | 'NCTV_LOCAL_ADVISER' | 'EBW' | 'OTHER';
      /** @description Id of the adviser, where that is somebody who works in this system; never a name. */
      adviserId?: string;
      reason?: components['schemas']['Reason'];
    };
    RegisteredAdvice: {
      /** @description Also the ETag of the file. */
      position: number;
      factTypes: string[];
      adviceId: string;
    };
    AdviceList: {
      items: components['schemas']['AdviceRow'][];
    };
    AdviceRow: {
      adviceId: string;
      /** @description Who was advised. */
      municipality: components['schemas']['MunicipalityCode'];
      givenOn: components['schemas']['LocalDate'];
      /**
       * @description How the advice was given.
       * @enum {string}
       */
      channel: 'ADVICE_LINE' | 'PERSONAL' | 'GROUP' | 'INDIVIDUAL';
      /**
       * @description A resilience intervention, or the evaluation.
       * @enum {string}
       */
      topic: 'RESILIENCE' | 'EVALUATION';
      /**
       * @description Who advised.
       * @enum {string}
       */
      organisation: 'ESS' | 'NCTV_LOCAL_ADVISER' | 'EBW' | 'OTHER';
      /** @description Id of the adviser, where that is somebody who works in this system; never a name. */
      adviserId?: string;
      /** @description Given after an application of the municipality had come in. */
      afterApplication: boolean;
      /** @description Registered by mistake: it never was. */
      struck: boolean;
      registeredBy: string;
      registeredAt: components['schemas']['Instant'];
    };
    /** @description Municipalities that become one; the reason names the law or decree, such as "Stb. 2022, 345". */
    RegisterMerger: {
      /** @description Who takes over. */
      successor: components['schemas']['MunicipalityCode'];
      /** @description Who cease to exist. */
      merged: components['schemas']['MunicipalityCode'][];
      /** @description The first day on which they are one. */
      effectiveOn: components['schemas']['LocalDate'];
      reason: components['schemas']['Reason'];
    };
    RegisteredMerger: {
      /** @description Also the ETag of the file. */
      position: number;
      factTypes: string[];
      mergerId: string;
    };
    MergerList: {
      items: components['schemas']['MergerRow'][];
    };
    MergerRow: {
      mergerId: string;
      /** @description Who takes over. */
      successor: components['schemas']['MunicipalityCode'];
      /** @description Who cease to exist. */
      merged: components['schemas']['MunicipalityCode'][];
      /** @description The first day on which they are one. */
      effectiveOn: components['schemas']['LocalDate'];
      /** @description Registered by mistake: it never was. */
      struck: boolean;
      registeredBy: string;
      registeredAt: components['schemas']['Instant'];
    };
    Appeal: {
      /** @example Rechtbank Den Haag */
      court: string;
      /**
       * @description The number under which the court knows it.
       * @example SGR 22/1234
       */
      courtCaseNumber: string;
      filedOn: components['schemas']['LocalDate'];
    };
    Judgment: {
      /** @enum {string} */
      outcome: 'DISMISSED' | 'ANNULLED';
      judgedOn: components['schemas']['LocalDate'];
      /** @description The day the court set; six weeks when left out. */
      decideBy?: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    /** @description Left out: sent today. */
    NotifyObjectionDecision: {
      notifiedOn?: components['schemas']['LocalDate'];
      reason?: components['schemas']['Reason'];
    };
    ReturnedObjectionDecision: {
      returnedOn: components['schemas']['LocalDate'];
      /** @enum {string} */
      cause: 'UNDELIVERABLE' | 'WRONG_ADDRESS' | 'MAIL_FAILED';
      reason?: components['schemas']['Reason'];
    };
    Objection: {
      /**
       * @description The decision that is objected to.
       * @enum {string}
       */
      decision:
        | 'AWARD'
        | 'REJECTION'
        | 'NOT_TAKEN'
        | 'SETTLEMENT'
        | 'AMENDMENT'
        | 'CHANGE'
        | 'PAYMENT_PLAN'
        | 'INTEREST'
        | 'PENALTY';
      /** @description Which one of several: a change request (`c1`), the position of the decision in the claim, the number of a notice of default. The latest when left out. */
      decisionId?: string;
      /**
       * @default DIGITAL
       * @enum {string}
       */
      channel: 'DIGITAL' | 'POST';
      /** @description The day a letter came in; today when left out. */
      receivedOn?: components['schemas']['LocalDate'];
      /** @description The day of the postmark, if it can be read. */
      postmarkedOn?: components['schemas']['LocalDate'];
      /**
       * @description What it does not contain: a pro forma objection lacks its GROUNDS.
       * @default []
       */
      lacks: components['schemas']['ObjectionDeficiency'][];
      /** @description Why the objector disagrees. Kept with the file, not in the journal. */
      grounds?: string;
      /** @description Ids of files that were uploaded for this application, each for one thing only. */
      attachments?: string[];
    };
    /** @enum {string} */
    ObjectionDeficiency: 'NAME_AND_ADDRESS' | 'DATE' | 'DECISION_DESCRIBED' | 'GROUNDS' | 'SIGNATURE' | 'AUTHORISATION';
    ObjectionAcknowledgement: {
      objectionId: string;
      /**
       * @description The part of the id that addresses use.
       * @example 1
       */
      nth: string;
      stream: string;
      position: number;
      receivedAt: components['schemas']['Instant'];
      contentHash: string;
      /** @enum {string} */
      timeliness: 'in-time' | 'in-time-by-post' | 'early' | 'late';
      objectionEndsOn: components['schemas']['LocalDate'] | null;
      decisionDueOn: components['schemas']['LocalDate'] | null;
    };
    ObjectionPage: {
      items: components['schemas']['ObjectionRow'][];
      next?: string;
    };
    ObjectionRow: {
      objectionId: string;
      applicationId: string;
      /** @enum {string} */
      phase: 'RECEIVED' | 'JUDGEMENT' | 'CURE' | 'PREPARATION' | 'READY' | 'DECIDED' | 'ENDED';
      /** @enum {string} */
      decision:
        | 'AWARD'
        | 'REJECTION'
        | 'NOT_TAKEN'
        | 'SETTLEMENT'
        | 'AMENDMENT'
        | 'CHANGE'
        | 'PAYMENT_PLAN'
        | 'INTEREST'
        | 'PENALTY';
      timeliness: string;
      receivedAt: components['schemas']['Instant'];
      receivedOn: components['schemas']['LocalDate'];
      decisionDueOn: components['schemas']['LocalDate'] | null;
      outcome: ('INADMISSIBLE' | 'UNFOUNDED' | 'PARTLY_FOUNDED' | 'FOUNDED') | null;
      raisedCents: number | null;
      ending: string | null;
    };
    ObjectionView: {
      objectionId: string;
      applicationId: string;
      roundId: string;
      stream: string;
      position: number;
      caseReference: string;
      /** @enum {string} */
      phase: 'RECEIVED' | 'JUDGEMENT' | 'CURE' | 'PREPARATION' | 'READY' | 'DECIDED' | 'ENDED';
      objection: components['schemas']['ReceivedObjection'];
      against: components['schemas']['ContestedDecision'] | null;
      lacks: string[];
      cures: components['schemas']['CureState'][];
      takenIntoAccount?: boolean;
      withCommittee: boolean;
      hearing?: components['schemas']['PlannedHearing'];
      hearingWaived?: string;
      report?: components['schemas']['HearingReportDetail'];
      decisionDueOn?: components['schemas']['LocalDate'];
      decision?: components['schemas']['TakenObjectionDecision'];
      appeal?: components['schemas']['AppealDetail'];
      annulled?: components['schemas']['Annulment'];
      withdrawn: boolean;
      ending?: string;
      deadlines: components['schemas']['Deadline'][];
      possibleActions: components['schemas']['PossibleAction'][];
    };
    /** @description An objection as received; texts and documents stay in the tables. */
    ReceivedObjection: {
      /** @description `2022/gm0518-1/1`: the first objection in the file of an application. */
      objectionId: string;
      roundId: string;
      applicationId: string;
      /** @enum {string} */
      decision:
        | 'AWARD'
        | 'REJECTION'
        | 'NOT_TAKEN'
        | 'SETTLEMENT'
        | 'AMENDMENT'
        | 'CHANGE'
        | 'PAYMENT_PLAN'
        | 'INTEREST'
        | 'PENALTY';
      /** @description Which one of several of this kind. */
      decisionId?: string;
      /** @description The decision itself; null when none of this kind had been taken. */
      against: components['schemas']['ContestedDecision'] | null;
      /** @enum {string} */
      channel: 'DIGITAL' | 'POST';
      receivedAt: components['schemas']['Instant'];
      receivedOn: components['schemas']['LocalDate'];
      /** @description Day of the postmark; null when it came otherwise, or when it cannot be read. */
      postmarkedOn: components['schemas']['LocalDate'] | null;
      /** @enum {string} */
      timeliness: 'in-time' | 'in-time-by-post' | 'early' | 'late';
      lacks: ('NAME_AND_ADDRESS' | 'DATE' | 'DECISION_DESCRIBED' | 'GROUNDS' | 'SIGNATURE' | 'AUTHORISATION')[];
      /** @description SHA-256 of what was handed in, printed on the confirmation. */
      contentHash: string;
      /** @description Last day of the objection term; null while it has not begun. */
      objectionEndsOn: components['schemas']['LocalDate'] | null;
      /** @description Last day to decide; null while the objection term has not begun (Awb 6:10(2)). */
      decisionDueOn: components['schemas']['LocalDate'] | null;
      attachments?: components['schemas']['Attached'][];
    };
    /** @description A decision as an objection needs to know it: who took it, when it was announced, and what it gave. */
    ContestedDecision: {
      /** @enum {string} */
      decision:
        | 'AWARD'
        | 'REJECTION'
        | 'NOT_TAKEN'
        | 'SETTLEMENT'
        | 'AMENDMENT'
        | 'CHANGE'
        | 'PAYMENT_PLAN'
        | 'INTEREST'
        | 'PENALTY';
      /** @description Which one, where there may be several: a change request (`c1`), a position in the claim, the number of a notice. */
      id?: string;
      caseReference: string;
      decidedAt: components['schemas']['Instant'];
      /** @description Id of who decided under mandate: not the one who decides on the objection (Awb 10:3(3)). Officials only, like the next. */
      decidedBy?: string;
      /** @description Id of whom that person replaced: not the one either. */
      decidedFor?: string;
      /** @description Day of the announcement (Awb 3:41); null while it has not been announced, and then no term runs. */
      announcedOn: components['schemas']['LocalDate'] | null;
      lines: components['schemas']['ContestedLine'][];
      /** @description Whole euro cents. */
      totalCents: number;
    };
    /** @description What a decision gave one project, in cents; 0 where it was refused. */
    ContestedLine: {
      projectId: string;
      /** @description Whole euro cents. */
      requestedCents: number;
      /** @description Whole euro cents. */
      awardedCents: number;
      /** @description What was awarded and asked in each budget year; absent in a round without them. */
      byYear?: components['schemas']['YearAmount'][];
      asked?: components['schemas']['YearAmount'][];
    };
    /** @description A chance to cure what an objection lacks (Awb 6:6) and how it went. */
    CureState: {
      requestedOn: components['schemas']['LocalDate'];
      dueOn: components['schemas']['LocalDate'];
      dueAt: components['schemas']['Instant'];
      /** @enum {string} */
      status: 'OPEN' | 'LAPSED' | 'CURED';
      curedOn?: components['schemas']['LocalDate'];
    };
    /** @description The hearing as it is planned (Awb 7:2). */
    PlannedHearing: {
      on: components['schemas']['LocalDate'];
      time: string;
      /** @enum {string} */
      form: 'IN_PERSON' | 'VIDEO' | 'TELEPHONE';
    };
    /** @description Whether anybody was heard, and what a committee advised. */
    HearingReportDetail: {
      heard: boolean;
      /** @enum {string} */
      advice?: 'INADMISSIBLE' | 'UNFOUNDED' | 'PARTLY_FOUNDED' | 'FOUNDED';
    };
    /** @description The decision on the objection (Awb 7:11, 7:12), in cents. */
    TakenObjectionDecision: {
      caseReference: string;
      /** @enum {string} */
      outcome: 'INADMISSIBLE' | 'UNFOUNDED' | 'PARTLY_FOUNDED' | 'FOUNDED';
      /** @enum {string} */
      ground?: 'LATE' | 'PREMATURE' | 'NOT_CURED' | 'NO_INTEREST';
      amendment?: components['schemas']['ObjectionAmendment'];
      settlement?: components['schemas']['ObjectionSettlement'];
      /** @description What must be kept free of the ceiling until the award is amended; 0 when nothing is raised. */
      raisedCents: number;
      raisedByYear?: components['schemas']['YearAmount'][];
      /** @description Last day to go to court (Awb 6:7, 8:1). */
      appealEndsOn: components['schemas']['LocalDate'];
      /** @description When it was sent anew, after its letter came back. */
      notifiedOn?: components['schemas']['LocalDate'];
      /** @description When its letter came back; no term to go to court runs until it is sent anew (Awb 6:8(1)). */
      returnedOn?: components['schemas']['LocalDate'];
      decidedAt: components['schemas']['Instant'];
      /** @description Id of who decided. Officials only. */
      decidedBy?: string;
    };
    /** @description What a founded objection changes of the amounts, in cents. */
    ObjectionAmendment: {
      lines: components['schemas']['AmendedLine'][];
      /** @description Whole euro cents. */
      previousTotalCents: number;
      /** @description Whole euro cents. */
      totalCents: number;
    };
    /** @description What a founded objection to a settlement settles instead, and what that makes of the claim; in cents. */
    ObjectionSettlement: {
      /** @description Whole euro cents. */
      previousCents: number;
      /** @description Whole euro cents. */
      settledCents: number;
      /** @description The claim that followed from the settlement: what stays to be repaid, what came in included, and what did come in. */
      claim?: {
        recoveryId: string;
        /** @description Whole euro cents. */
        claimCents: number;
        /** @description Whole euro cents. */
        receivedCents: number;
        open: boolean;
      };
      /** @description What came in on the claim beyond that, and was not paid back by an earlier decision; 0 when nothing. */
      payBackCents: number;
      /** @description Last day to pay it back (Awb 4:87(1)). */
      payBackDueOn?: components['schemas']['LocalDate'];
    };
    /** @description The appeal against the decision, and when it was judged. */
    AppealDetail: {
      court: string;
      courtCaseNumber: string;
      filedOn: components['schemas']['LocalDate'];
      /**
       * @description Against the judgment on the first appeal (Awb 8:104).
       * @enum {boolean}
       */
      higher?: true;
      judgedOn?: components['schemas']['LocalDate'];
    };
    /** @description The last judgment that annulled a decision, and how many did. */
    Annulment: {
      on: components['schemas']['LocalDate'];
      decideBy?: components['schemas']['LocalDate'];
      times: number;
    };
    ObjectionPapers: {
      documentsUntil: components['schemas']['LocalDate'] | null;
      inspectionFrom: components['schemas']['LocalDate'] | null;
      items: components['schemas']['Paper'][];
    };
    Paper: {
      number: number;
      /** @enum {string} */
      kind: 'SUBMISSION' | 'ATTACHMENT' | 'LETTER';
      stream: string;
      position: number | null;
      at: components['schemas']['Instant'];
      title: string;
      reference: string | null;
      sha256: string;
      /** @description Where it is fetched; what came in by form stands in `content`. */
      path: string | null;
      /** @description Known for letters only. */
      pages: number | null;
      /** @description What came in by form, as it was handed in: another form for each kind. */
      content?: unknown;
    };
    Cure: {
      supplied: components['schemas']['ObjectionDeficiency'][];
      grounds?: string;
      /** @description Ids of files that were uploaded for this application, each for one thing only. */
      attachments?: string[];
    };
    HearingReport: {
      /** @description Whether somebody came for the objector. */
      heard: boolean;
      /** @description What a committee advises. */
      advice?: components['schemas']['ObjectionOutcome'];
      /** @description The report (Awb 7:7). Kept with the file, not in the journal. */
      report: string;
    };
    /** @enum {string} */
    ObjectionOutcome: 'INADMISSIBLE' | 'UNFOUNDED' | 'PARTLY_FOUNDED' | 'FOUNDED';
    ObjectionWithdrawal: {
      reason?: components['schemas']['Reason'];
    };
    JudgeTimeliness: {
      takenIntoAccount: boolean;
      reason: components['schemas']['Reason'];
    };
    ObjectionDatesConsequences: {
      before: {
        /** @enum {string} */
        phase: 'RECEIVED' | 'JUDGEMENT' | 'CURE' | 'PREPARATION' | 'READY' | 'DECIDED' | 'ENDED';
        timeliness: string;
        receivedOn: components['schemas']['LocalDate'];
        postmarkedOn: components['schemas']['LocalDate'] | null;
        objectionEndsOn: components['schemas']['LocalDate'] | null;
        /** @description The last day to decide; null while no term runs. */
        decision: components['schemas']['ExplainedDate'] | null;
      };
      after: {
        /** @enum {string} */
        phase: 'RECEIVED' | 'JUDGEMENT' | 'CURE' | 'PREPARATION' | 'READY' | 'DECIDED' | 'ENDED';
        timeliness: string;
        receivedOn: components['schemas']['LocalDate'];
        postmarkedOn: components['schemas']['LocalDate'] | null;
        objectionEndsOn: components['schemas']['LocalDate'] | null;
        /** @description The last day to decide; null while no term runs. */
        decision: components['schemas']['ExplainedDate'] | null;
      };
      mails: {
        mail: string;
        letter: string | null;
        to: string;
      }[];
    };
    CorrectObjectionDates: {
      receivedOn?: components['schemas']['LocalDate'];
      /** @description Null: there is no postmark to read. */
      postmarkedOn?: components['schemas']['LocalDate'] | null;
      reason: components['schemas']['Reason'];
    };
    CureRequest: {
      lacks: components['schemas']['ObjectionDeficiency'][];
      reason?: components['schemas']['Reason'];
    };
    Hearing: {
      on: components['schemas']['LocalDate'];
      time: string;
      /** @enum {string} */
      form: 'IN_PERSON' | 'VIDEO' | 'TELEPHONE';
      reason?: components['schemas']['Reason'];
    };
    HearingWaiver: {
      /** @enum {string} */
      ground: 'MANIFESTLY_INADMISSIBLE' | 'MANIFESTLY_UNFOUNDED' | 'RIGHT_WAIVED' | 'NO_RESPONSE' | 'FULLY_UPHELD';
      reason: components['schemas']['Reason'];
    };
    FurtherDelay: {
      dueOn: components['schemas']['LocalDate'];
      reason: components['schemas']['Reason'];
    };
    CoverAmendment: {
      /** @description Whether the objector still has an interest (Awb 6:19(1)). */
      interest: boolean;
      reason: components['schemas']['Reason'];
    };
    ObjectionDecision: {
      outcome: components['schemas']['ObjectionOutcome'];
      /** @enum {string} */
      ground?: 'LATE' | 'PREMATURE' | 'NOT_CURED' | 'NO_INTEREST';
      /** @description What projects get instead; those that are not named keep what they have. */
      lines?: {
        projectId: string;
        awardedCents: components['schemas']['Cents'];
      }[];
      /** @description What is settled instead, when an objection to a settlement is founded. */
      settledCents?: components['schemas']['Cents'];
      reason: components['schemas']['Reason'];
      /** @description The reasons were written before something they rest on changed, and still hold. */
      outdatedReasonsConfirmed?: boolean;
    };
    DocumentList: {
      /** @description Letters. */
      items: components['schemas']['DocumentLine'][];
      /** @description Files that came in. */
      handedIn: components['schemas']['HandedInFile'][];
    };
    DocumentLine: {
      documentId: string;
      kind: string;
      title: string;
      /** @description The reference that the letter bears. */
      reference: string | null;
      sha256: string;
      createdAt: components['schemas']['Instant'];
      position: number;
      path: string;
    };
    HandedInFile: {
      attachmentId: string;
      name: string;
      mediaType: string;
      /** @description In bytes. */
      size: number;
      sha256: string;
      /** @description The file that it came with: of the application, or of what follows from it. */
      stream: string;
      receivedAt: components['schemas']['Instant'];
      path: string;
    };
    JournalPage: {
      items: components['schemas']['JournalEntry'][];
      next?: string;
    };
    JournalEntry: {
      id: number;
      stream: string;
      position: number;
      roundId: string;
      commandId: string;
      fact: {
        type: string;
        /** @description What is told: another form for each type of fact. */
        data: {
          [key: string]: unknown;
        };
      };
      actor: {
        id: string;
        /** @enum {string} */
        role: 'ADMINISTRATOR' | 'ASSESSOR' | 'APPROVER' | 'APPLICANT' | 'AUDITOR' | 'OPERATOR' | 'SYSTEM';
        organisation: string;
      };
      /** @description The time of the round. */
      at: components['schemas']['Instant'];
      /** @description The time of the wall. */
      recordedAt: components['schemas']['Instant'];
      reason: string | null;
      receipt: boolean;
      previousHash: string;
      hash: string;
    };
    JournalVerification: {
      stream: string;
      facts: number;
      whole: boolean;
      brokenAt?: number;
    };
    Execution: {
      workflowId: string;
      runId: string;
      type: string;
      status: string;
      startedAt: components['schemas']['Instant'];
      closedAt?: components['schemas']['Instant'];
      historyLength: number;
      waits?: {
        now: components['schemas']['Instant'];
        engineNow: components['schemas']['Instant'];
        position: number;
        waits: {
          name: string;
          dueAt?: components['schemas']['Instant'];
        }[];
      };
      pendingActivities: {
        activityId: string;
        type: string;
        state: string;
        attempt: number;
        lastFailure?: string;
        nextAttemptAt?: components['schemas']['Instant'];
      }[];
      /** @description Above 1: the workflow itself fails again and again. */
      workflowTaskAttempt: number;
      history: {
        items: ({
          eventId: number;
          at: components['schemas']['Instant'];
          type: string;
        } & {
          [key: string]: unknown;
        })[];
        next?: string;
      };
      keptRuns: {
        workflowId: string;
        runId: string;
        workflowType: string;
        ended: string;
        status: string;
        closedAt: components['schemas']['Instant'];
        /** @description The run that it goes on from. */
        previousRunId: string | null;
        eventCount: number;
        /** @description Of the history as it was kept. */
        sha256: string;
        exportedAt: components['schemas']['Instant'];
      }[];
      /** Format: uri */
      uiUrl?: string;
    };
    Stuck: {
      /** @description false: the engine could not be asked, so nothing is said of executions; the rest comes from the tables. */
      engineReached: boolean;
      executions: {
        workflowId: string;
        runId: string;
        /** @enum {string} */
        cause: 'WORKFLOW_TASK_FAILING' | 'ACTIVITY_RETRYING';
        attempt: number;
        failure: string;
      }[];
      examined: number;
      next?: string;
      overdue: {
        stream: string;
        code: string;
        dueOn: components['schemas']['LocalDate'];
        dueAt: components['schemas']['Instant'];
        explanation: string;
      }[];
      undelivered: {
        id: number;
        roundId: string;
        stream: string;
        target: string;
        status: string;
        attempts: number;
        lastError: string | null;
        createdAt: components['schemas']['Instant'];
      }[];
    };
    DeliveryPage: {
      items: components['schemas']['Delivery'][];
      next?: string;
      counts: {
        [key: string]: number;
      };
    };
    Delivery: {
      id: number;
      roundId: string;
      stream: string;
      position: number;
      /** @description Its place among what one fact caused. */
      ordinal: number;
      /** @enum {string} */
      kind: 'engine' | 'mail';
      target: string;
      what: string;
      status: string;
      attempts: number;
      nextAttemptAt: components['schemas']['Instant'];
      lastError: string | null;
      createdAt: components['schemas']['Instant'];
      settledAt: components['schemas']['Instant'] | null;
      messageId: string | null;
    };
    Me: {
      id: string;
      /** @enum {string} */
      role: 'ADMINISTRATOR' | 'ASSESSOR' | 'APPROVER' | 'APPLICANT' | 'AUDITOR' | 'OPERATOR' | 'SYSTEM';
      /** @description A ministry, a municipality or another body, by its code. */
      organisation: string;
      ministry: components['schemas']['Ministry'] | null;
      municipality: components['schemas']['NamedMunicipality'] | null;
      /** @description A person of the demonstration. */
      demo: boolean;
    };
    DemoPeople: {
      items: components['schemas']['DemoPerson'][];
    };
    DemoPerson: {
      /** @description Also the token of the person. */
      person: string;
      /** @enum {string} */
      role: 'ADMINISTRATOR' | 'ASSESSOR' | 'APPROVER' | 'APPLICANT' | 'AUDITOR' | 'OPERATOR' | 'SYSTEM';
      /** @description A ministry, a municipality or another body, by its code. */
      organisation: string;
      ministry: components['schemas']['Ministry'] | null;
      municipality: components['schemas']['NamedMunicipality'] | null;
    };
    ProblemList: {
      code: string;
      status: number;
      title: string;
      sentence: string;
      remedy: string;
      source?: string;
    }[];
    Liveness: {
      /** @enum {string} */
      status: 'up';
    };
    Readiness: {
      /**
       * @description degraded: receipts are taken, decisions are not.
       * @enum {string}
       */
      status: 'up' | 'degraded' | 'down';
      dependencies: {
        /** @enum {string} */
        name: 'database' | 'engine';
        /** @enum {string} */
        status: 'up' | 'down';
        milliseconds: number;
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  RoundsController_list: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_draft: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftRound'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftedRound'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Round'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_figures: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundFigures'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_reach: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegionalReach'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_approve: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_invite: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitedList'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_approveList: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_moveClosing: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallClosing'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_announce: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnounceDecisions'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_outage: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordOutage'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundsController_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelRound'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LegalBaseController_regulation: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterRegulation'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LegalBaseController_budget: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterBudget'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvitedListChangesController_change: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitedListChange'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvitedListChangesController_approve: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the change of the invited list in its round.
         * @example c1
         */
        change: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvitedListChangesController_return: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the change of the invited list in its round.
         * @example c1
         */
        change: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvitedListImportsController_import: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportList'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListImportReport'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundClockController_move: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveRoundClock'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundClock'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Drafts'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_start: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDraft'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedDraft'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the draft, as its start answered.
         * @example 2022_gm0518_3f29a0c1d2
         */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_save: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the draft, as its start answered.
         * @example 2022_gm0518_3f29a0c1d2
         */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Draft'];
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedDraft'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_attach: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Id of the draft, as its start answered.
         * @example 2022_gm0518_3f29a0c1d2
         */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftsController_submit: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Id of the draft, as its start answered.
         * @example 2022_gm0518_3f29a0c1d2
         */
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Acknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttachmentsController_upload: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationsController_list: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        /** @description Code or name of a municipality, or part of the id. */
        search?: string;
        flag?: 'LATE' | 'NOT_INVITED' | 'SECOND_APPLICATION' | 'ABOVE_CEILING' | 'NO_EVALUATION_PLAN' | 'INCOMPLETE';
        phase?:
          | 'RECEIVED'
          | 'ADMISSION'
          | 'COMPLETENESS'
          | 'SUPPLEMENT'
          | 'ASSESSMENT'
          | 'ASSESSED'
          | 'DECISION'
          | 'AWARDED'
          | 'SETTLEMENT'
          | 'CLOSED';
        format?: 'json' | 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationPage'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationsController_submit: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Application'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Acknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationsController_supplement: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Supplement'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationsController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Withdrawal'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationsController_consequences: {
    parameters: {
      query: {
        receivedFromBzkOn: components['schemas']['LocalDate'];
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountabilityConsequences'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationsController_accountability: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Accountability'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionMemosController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionMemo'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionMemosController_print: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationDecisionsController_admission: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideAdmission'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationDecisionsController_completeness: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationDecisionsController_askSupplement: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestSupplement'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationDecisionsController_proposeToLeave: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationDecisionsController_leaveUntreated: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseOnGround'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationDecisionsController_judge: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Assess'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationDecisionsController_move: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveDeadline'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationDecisionsController_award: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideAward'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationDecisionsController_reject: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RejectApplication'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationDecisionsController_settle: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideSettlement'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NotificationsController_consequences: {
    parameters: {
      query: {
        decision?: components['schemas']['NotifiedDecision'];
        notifiedOn: components['schemas']['LocalDate'];
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationConsequences'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NotificationsController_notify: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NotifyDecision'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NotificationsController_returned: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnedNotification'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AfterAwardController_amend: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendAward'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AfterAwardController_askChange: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeRequest'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AfterAwardController_intend: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IntendSettlement'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AfterAwardController_intendBack: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IntendRevocation'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AfterAwardController_proposeCorrected: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeCorrection'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AfterAwardController_settleExOfficio: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenExOfficio'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AfterAwardController_giveViews: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Views'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AfterAwardController_decideChange: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Number of the change request in its application.
         * @example c1
         */
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideChangeRequest'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LateAccountabilityController_ask: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskAccountabilityExtension'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LateAccountabilityController_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerAccountabilityExtension'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LateAccountabilityController_suspend: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SuspendPayments'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LateAccountabilityController_resume: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResumePayments'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LateAccountabilityController_doubt: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DoubtAccountability'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LateAccountabilityController_explain: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExplainAccountability'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SuspensionsController_suspend: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SuspendDecision'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SuspensionsController_end: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Number of the suspension in its application.
         * @example s1
         */
        suspensionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndSuspension'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountabilityImportsController_import: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportAccountability'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountabilityImportReport'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_registerConflict: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterConflict'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_liftConflict: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LiftConflict'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_recordConsultation: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordConsultation'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_decideDivergence: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideDivergence'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_giveLateOpinion: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Assess'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_giveCoInitial: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveCoInitial'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_intendRefusal: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IntendRefusal'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssessmentsController_recordViews: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordViews'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TasksController_list: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        round?: components['schemas']['RoundId'];
        kind?:
          | 'ADMISSION'
          | 'COMPLETENESS_CHECK'
          | 'ASSESSMENT'
          | 'CO_ASSESSMENT'
          | 'DIVERGENCE_DECISION'
          | 'CO_INITIAL'
          | 'FRAMEWORK_APPROVAL'
          | 'INVITED_LIST_APPROVAL'
          | 'ALLOCATION_PROPOSAL'
          | 'ALLOCATION_APPROVAL'
          | 'AWARD_DECISION'
          | 'CHANGE_REQUEST_DECISION'
          | 'EVALUATION_REVIEW'
          | 'MONITORING_REVIEW'
          | 'SETTLEMENT_DECISION'
          | 'RECOVERY_FOLLOW_UP'
          | 'OBJECTION_HANDLING'
          | 'OBJECTION_DECISION'
          | 'PENALTY_DECISION'
          | 'PENALTY_PAYMENT';
        /** @description Only tasks of my role and ministry that wait. */
        mine?: 'true' | 'false';
        status?: 'OPEN' | 'CLAIMED' | 'COMPLETED' | 'CANCELLED';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TasksController_claim: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description The `task` of a task in the list of tasks.
         * @example gm0518-1~assessment-jenv
         */
        task: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TasksController_release: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description The `task` of a task in the list of tasks.
         * @example gm0518-1~assessment-jenv
         */
        task: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CalendarController_read: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        from?: components['schemas']['LocalDate'];
        to?: components['schemas']['LocalDate'];
        /** @description A municipality or an office. */
        responsible?: string;
        /** @description Id of who took the work. */
        person?: string;
        /** @description Of my office or municipality, free or mine. */
        mine?: 'true' | 'false';
        /** @description Only what ends within ten working days, or has ended. */
        lapsing?: 'true' | 'false';
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CalendarController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarFeedList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CalendarController_issue: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewCalendarFeed'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CalendarController_revoke: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Id of the calendar feed.
         * @example 3f29a0c1d2
         */
        feedId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevokedCalendarFeed'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CalendarController_feed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The end of the address that was given out for the feed.
         * @example 3f29a0c1d2.ics
         */
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BoardController_read: {
    parameters: {
      query?: {
        /** @description Code or part of the name of a municipality. */
        search?: string;
        phase?:
          | 'RECEIVED'
          | 'ADMISSION'
          | 'COMPLETENESS'
          | 'SUPPLEMENT'
          | 'ASSESSMENT'
          | 'ASSESSED'
          | 'DECISION'
          | 'AWARDED'
          | 'SETTLEMENT'
          | 'CLOSED';
        component?:
          | 'LOCAL_ANALYSIS'
          | 'PERSON_SPECIFIC'
          | 'NETWORKS'
          | 'EXPERTISE'
          | 'PREVENTION_INDICATED'
          | 'RESILIENCE'
          | 'EVALUATION';
        /** @description Whom a file waits for. */
        responsible?: string;
        format?: 'json' | 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Board'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LaterDatesController_outlook: {
    parameters: {
      query: {
        dueOn: components['schemas']['LocalDate'];
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaterDatesPreview'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LaterDatesController_tell: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameLaterDates'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LaterDatesAnswer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecreeDaysController_see: {
    parameters: {
      query: {
        year: number;
        /** @description The days, with commas between them. */
        days?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecreeConsequences'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecreeDaysController_reckon: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeDecreeDays'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TemplatesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Templates'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TemplatesController_mail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of a kind of mail.
         * @example invitation
         */
        mail: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExampleMail'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TemplatesController_letter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of a kind of letter.
         * @example award
         */
        letter: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FrameworkPresetsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrameworkPresets'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AllocationsController_list: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllocationPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AllocationsController_proposeOne: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeAllocation'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposedAllocation'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AllocationsController_scenarios: {
    parameters: {
      query?: {
        /** @description Weight per municipality for WEIGHTED, 1 to 999,999; 1 for those that are not named. */
        weights?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllocationScenarios'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AllocationsController_lines: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description The `allocation` of a proposal in the list of allocations, URL-encoded as it stands there.
         * @example demo-allocator:3f29a0c1
         */
        allocation: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllocationLinePage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AllocationsController_approve: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description The `allocation` of a proposal in the list of allocations, URL-encoded as it stands there.
         * @example demo-allocator:3f29a0c1
         */
        allocation: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AllocationsController_return: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description The `allocation` of a proposal in the list of allocations, URL-encoded as it stands there.
         * @example demo-allocator:3f29a0c1
         */
        allocation: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_lines: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        account?: components['schemas']['LedgerAccount'];
        format?: 'json' | 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerLinePage'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_consequences: {
    parameters: {
      query: {
        ceilingCents: number;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CeilingConsequences'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_lower: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LowerCeiling'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_proposeTranche: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeTranche'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposedAllocation'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_release: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description The `allocation` of a proposal in the list of allocations, URL-encoded as it stands there.
         * @example demo-allocator:3f29a0c1
         */
        allocation: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationFormsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicationController_read: {
    parameters: {
      query?: {
        format?: 'json' | 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationList'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicRegisterController_read: {
    parameters: {
      query?: {
        year?: number;
        /** @description Its awards, also where it takes part in those of another. */
        municipality?: components['schemas']['MunicipalityCode'];
        format?: 'json' | 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicRegister'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentsController_list: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        status?: 'DUE' | 'PREPARED' | 'APPROVED' | 'EXPORTED' | 'PAID' | 'DROPPED';
        /** @description Of this application only. */
        application?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentsController_orders: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentsController_ordersAsWorkbook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Payment'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentsController_prepare: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreparePayment'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentsController_approve: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentsController_return: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnPayment'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentsController_export: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentsController_confirm: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmPayment'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentsController_fail: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FailPayment'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BankAccountsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BankAccounts'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BankAccountsController_give: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BankAccount'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BankAccountsController_judge: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgeBankAccount'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConfirmationImportsController_import: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportList'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListImportReport'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReasonsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description The decision that is to be taken.
         * @example award
         */
        decision: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReasonsOfDecision'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReasonsController_edit: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description The decision that is to be taken.
         * @example award
         */
        decision: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasons'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReasonsController_readOfObjection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReasonsOfDecision'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReasonsController_editOfObjection: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasons'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvaluationsController_list: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvaluationsController_report: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Number of the project in its application.
         * @example p1
         */
        project: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvaluationReport'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvaluationsController_accept: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Number of the project in its application.
         * @example p1
         */
        project: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvaluationsController_return: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Number of the project in its application.
         * @example p1
         */
        project: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnEvaluation'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MonitoringsController_list: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MonitoringPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MonitoringsController_report: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MonitoringReport'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MonitoringsController_review: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewMonitoring'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MonitoringsController_reportOfYear: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description The budget year that the report is about.
         * @example 2023
         */
        year: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MonitoringReport'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MonitoringsController_reviewOfYear: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description The budget year that the report is about.
         * @example 2023
         */
        year: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewMonitoring'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MunicipalitiesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Municipalities'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MunicipalitiesController_map: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MunicipalityMap'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesOfDefaultController_submit: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeOfDefault'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PenaltiesController_list: {
    parameters: {
      query?: {
        status?: components['schemas']['PenaltyStatus'];
        /** @description Of this application only. */
        application?: string;
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PenaltyPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PenaltiesController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Penalty'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PenaltiesController_consequences: {
    parameters: {
      query: {
        receivedOn: components['schemas']['LocalDate'];
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeDateConsequences'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PenaltiesController_date: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectNoticeDate'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PenaltiesController_fix: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PenaltyDecision'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PenaltiesController_pay: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PenaltyPayment'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PenaltyNotificationsController_notify: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NotifyPenaltyDecision'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PenaltyNotificationsController_returned: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnedPenaltyDecision'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecoveriesController_list: {
    parameters: {
      query?: {
        status?: 'DUE' | 'PLAN' | 'DEFAULT' | 'INTEREST' | 'PAID' | 'WRITTEN_OFF' | 'DROPPED';
        /** @description Of this application only. */
        application?: string;
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecoveriesController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Recovery'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecoveriesController_receive: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Repayment'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecoveriesController_plan: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaymentPlan'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecoveriesController_demand: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecoveriesController_interest: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RecoveriesController_writeOff: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteOff'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MandatesController_list: {
    parameters: {
      query?: {
        holder?: string;
        /** @description The moment to judge by; now unless said otherwise. */
        at?: components['schemas']['Instant'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MandateList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MandatesController_grant: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Mandate'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GrantedMandate'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MandatesController_revoke: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Number of the mandate in the register.
         * @example m1
         */
        mandateId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevokedMandate'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MandateImportsController_import: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportList'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListImportReport'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AbsencesController_list: {
    parameters: {
      query?: {
        substituteId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AbsencesController_register: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Absence'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredAbsence'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AbsencesController_end: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Number of the absence in the register.
         * @example v1
         */
        absenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RepresentativesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RepresentationList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RepresentativesController_register: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterRepresentative'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredRepresentative'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RepresentativesController_ask: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the representation in the register of the round.
         * @example g1
         */
        representationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RepresentativesController_give: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the representation in the register of the round.
         * @example g1
         */
        representationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveAuthorisation'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RepresentativesController_confirm: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the representation in the register of the round.
         * @example g1
         */
        representationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RepresentativesController_refuse: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the representation in the register of the round.
         * @example g1
         */
        representationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseRepresentative'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RepresentativesController_end: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the representation in the register of the round.
         * @example g1
         */
        representationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MailboxesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MailboxesController_register: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterMailbox'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredMailbox'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MailboxesController_confirm: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the mailbox in the register of the round.
         * @example b1
         */
        mailboxId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmMailbox'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MailboxesController_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the mailbox in the register of the round.
         * @example b1
         */
        mailboxId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AdviceController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdviceList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AdviceController_register: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterAdvice'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredAdvice'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AdviceController_strike: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the contact in the register of advice of the round.
         * @example c1
         */
        adviceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MergersController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MergerList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MergersController_register: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterMerger'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredMerger'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MergersController_strike: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Number of the merger in the register of the round.
         * @example h1
         */
        mergerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealsController_appeal: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Appeal'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealsController_judgment: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Judgment'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionNotificationsController_notify: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NotifyObjectionDecision'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionNotificationsController_returned: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnedObjectionDecision'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_list: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_submit: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Objection'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionView'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_papers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionPapers'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_bundle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_cure: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Cure'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_report: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HearingReport'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionsController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObjectionWithdrawal'];
      };
    };
    responses: {
      /** @description Stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptAcknowledgement'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_judge: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgeTimeliness'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_consequences: {
    parameters: {
      query?: {
        receivedOn?: components['schemas']['LocalDate'];
        postmarkedOn?: components['schemas']['LocalDate'];
        /** @description There is no postmark to read. */
        noPostmark?: 'true' | 'false';
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionDatesConsequences'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_dates: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectObjectionDates'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_askCure: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CureRequest'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_committee: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_hearing: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Hearing'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_noHearing: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HearingWaiver'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_adjourn: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reasoned'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_delay: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FurtherDelay'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_cover: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CoverAmendment'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ObjectionDecisionsController_decide: {
    parameters: {
      query?: never;
      header: {
        /** @description A new one for each act, the same one when it is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag you saw; the act is refused if the file has changed since. */
        'If-Match'?: string;
        /** @description Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent. */
        'Acting-For'?: string;
      };
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObjectionDecision'];
      };
    };
    responses: {
      /** @description Decided. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Answer'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RoundObjectionsController_list: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentsController_ofApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentsController_ofEvaluation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Number of the project in its application.
         * @example p1
         */
        project: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentsController_ofMonitoring: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentsController_ofYearMonitoring: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description The budget year that the report is about.
         * @example 2023
         */
        year: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentsController_ofRecovery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentsController_document: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the letter, URL-encoded.
         * @example 3f29a0c1d2
         */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentsController_attachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file that was handed in.
         * @example 3f29a0c1d2
         */
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          '*/*': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvidenceController_evidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  JournalController_ofRound: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        stream?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JournalPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  JournalController_ofApplication: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JournalPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  JournalController_verify: {
    parameters: {
      query: {
        stream: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JournalVerification'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExecutionsController_ofRound: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        /** @description A run of keptRuns; the latest run unless said otherwise. */
        run?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExecutionsController_ofApplication: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        /** @description A run of keptRuns; the latest run unless said otherwise. */
        run?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExecutionsController_ofTask: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        /** @description A run of keptRuns; the latest run unless said otherwise. */
        run?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description The `task` of a task in the list of tasks.
         * @example gm0518-1~assessment-jenv
         */
        task: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExecutionsController_ofEvaluation: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        /** @description A run of keptRuns; the latest run unless said otherwise. */
        run?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Number of the project in its application.
         * @example p1
         */
        project: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExecutionsController_ofMonitoring: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        /** @description A run of keptRuns; the latest run unless said otherwise. */
        run?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExecutionsController_ofYearMonitoring: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        /** @description A run of keptRuns; the latest run unless said otherwise. */
        run?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description The budget year that the report is about.
         * @example 2023
         */
        year: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExecutionsController_ofRecovery: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        /** @description A run of keptRuns; the latest run unless said otherwise. */
        run?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExecutionsController_ofPayment: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        /** @description A run of keptRuns; the latest run unless said otherwise. */
        run?: string;
      };
      header?: never;
      path: {
        /**
         * @description Name of the round.
         * @example 2022
         */
        roundId: string;
        /**
         * @description Code of the application: its municipality, and which application of it in this round.
         * @example gm0518-1
         */
        code: string;
        /**
         * @description Which one of its application, in their order.
         * @example 1
         */
        nth: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OperationsController_stuck: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Stuck'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OperationsController_outbox: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        after?: string;
        limit?: number;
        round?: string;
        kind?: 'engine' | 'mail';
        status?: 'pending' | 'sending' | 'sent' | 'in-doubt' | 'failed' | 'suppressed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryPage'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionsController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionsController_people: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DemoPeople'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionsController_choose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @example demo-administrator */
          person: string;
        };
      };
    };
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionsController_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventsController_follow: {
    parameters: {
      query?: {
        /** @description Id of the last event that was seen; what came after it is told first. */
        after?: string;
      };
      header?: {
        /** @description Id of the last event that was seen, as browsers send it when they come back; goes before `after`. */
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProblemsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemList'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProblemsController_page: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the problem.
         * @example NOT_FOUND
         */
        problem: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HealthController_live[0]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Liveness'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HealthController_live[1]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Liveness'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HealthController_ready[0]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Readiness'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'HealthController_ready[1]': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Readiness'];
        };
      };
      /** @description What went wrong, with a code and all field errors (RFC 9457). */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
