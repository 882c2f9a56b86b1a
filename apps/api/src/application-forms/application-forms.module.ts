import { Module } from '@nestjs/common';
import { ApplicationFormsController } from './application-forms.controller.js';
import { ReadApplicationFormUseCase } from './read-application-form.use-case.js';

@Module({ controllers: [ApplicationFormsController], providers: [ReadApplicationFormUseCase] })
export class ApplicationFormsModule {}
