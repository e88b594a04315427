import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { FfmpegProfile } from "@session-schema/types";
import { ffmpegProfileStandard } from "@session-schema/validators/ffmpeg-profile";
import type { ReactElement } from "react";
import { useForm } from "react-hook-form";

const number = {
  setValueAs: (text: string) => (text === "" ? undefined : Number(text)),
};

export function ProfileForm(props: {
  onSave: (profile: FfmpegProfile) => void;
}): ReactElement {
  const { formState, handleSubmit, register } = useForm<FfmpegProfile>({
    resolver: standardSchemaResolver(ffmpegProfileStandard),
  });
  const { errors } = formState;
  return (
    <form onSubmit={handleSubmit(props.onSave)}>
      <input aria-label="name" {...register("name")} />
      <p>{errors.name?.message}</p>
      <input aria-label="width" {...register("width", number)} />
      <p>{errors.width?.message}</p>
      <input aria-label="height" {...register("height", number)} />
      <p>{errors.height?.message}</p>
      <input aria-label="bitrate" {...register("bitrate", number)} />
      <p>{errors.bitrate?.message}</p>
      <input aria-label="fps" {...register("fps", number)} />
      <p>{errors.fps?.message}</p>
      <button type="submit">Save</button>
    </form>
  );
}
