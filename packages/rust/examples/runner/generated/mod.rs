// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/// Calls a function for the model of a name. `None` if there is no such model.
macro_rules! with_model {
    ($name:expr, $function:ident($($argument:expr),*)) => {
        match $name {
            "Encoder" => Some($function::<session_schema::Encoder>($($argument),*)),
            "ErrorBody" => Some($function::<session_schema::ErrorBody>($($argument),*)),
            "FfmpegProfile" => Some($function::<session_schema::FfmpegProfile>($($argument),*)),
            "Profile" => Some($function::<session_schema::Profile>($($argument),*)),
            "RecordingReadyEvent" => Some($function::<session_schema::RecordingReadyEvent>($($argument),*)),
            "RecordingStartedEvent" => Some($function::<session_schema::RecordingStartedEvent>($($argument),*)),
            "RecordingStatus" => Some($function::<session_schema::RecordingStatus>($($argument),*)),
            "RecordingWaitingEvent" => Some($function::<session_schema::RecordingWaitingEvent>($($argument),*)),
            "Session" => Some($function::<session_schema::Session>($($argument),*)),
            "WebhookEvent" => Some($function::<session_schema::WebhookEvent>($($argument),*)),
            _ => None,
        }
    };
}

/// The same for objects, with access to their unknown properties as the last argument.
macro_rules! with_object {
    ($name:expr, $function:ident($($argument:expr),*)) => {
        match $name {
            "ErrorBody" => Some($function::<session_schema::ErrorBody>($($argument),*, |it| &mut it.unknown)),
            "FfmpegProfile" => Some($function::<session_schema::FfmpegProfile>($($argument),*, |it| &mut it.unknown)),
            "RecordingReadyEvent" => Some($function::<session_schema::RecordingReadyEvent>($($argument),*, |it| &mut it.unknown)),
            "RecordingStartedEvent" => Some($function::<session_schema::RecordingStartedEvent>($($argument),*, |it| &mut it.unknown)),
            "RecordingWaitingEvent" => Some($function::<session_schema::RecordingWaitingEvent>($($argument),*, |it| &mut it.unknown)),
            "Session" => Some($function::<session_schema::Session>($($argument),*, |it| &mut it.unknown)),
            _ => None,
        }
    };
}
