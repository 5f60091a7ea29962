package vn.ntm.local.example;

import vn.ntm.local.example.assessments.Assessments;
import vn.ntm.local.example.recognitions.Recognitions;
import vn.ntm.local.example.units.Register;

/** The example's data, computed once for all tests. */
public final class BacGiang {

    public static final Register REGISTER = Register.read();
    public static final Recognitions RECOGNITIONS = Recognitions.of(REGISTER);
    public static final Assessments ASSESSMENTS = Assessments.of(REGISTER, RECOGNITIONS);

    private BacGiang() {}
}
