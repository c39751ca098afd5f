namespace Tensors.Tests.Elementary;

/// <summary>An elementary function by name: as the user calls it, and by vectors of a chosen width. Unary functions ignore y.</summary>
internal abstract class Subject
{
    public static readonly Subject[] All =
    [
        new UnarySubject<Exponential<float>, Exponential<double>>("Exp", Nd.Exp, Nd.Exp, Nd.Exp, Math.Exp),
        new UnarySubject<Logarithm<float>, Logarithm<double>>("Log", Nd.Log, Nd.Log, Nd.Log, Math.Log),
        new UnarySubject<Sine<float>, Sine<double>>("Sin", Nd.Sin, Nd.Sin, Nd.Sin, Math.Sin),
        new UnarySubject<Cosine<float>, Cosine<double>>("Cos", Nd.Cos, Nd.Cos, Nd.Cos, Math.Cos),
        new UnarySubject<HyperbolicTangent<float>, HyperbolicTangent<double>>("Tanh", Nd.Tanh, Nd.Tanh, Nd.Tanh, Math.Tanh),
        new UnarySubject<Logistic<float>, Logistic<double>>("Sigmoid", Nd.Sigmoid, Nd.Sigmoid, Nd.Sigmoid, Sigmoid),
        new BinarySubject<Power<float>, Power<double>>("Pow", Nd.Pow, Nd.Pow, Nd.Pow, Math.Pow),
        new BinarySubject<ArcTangent2<float>, ArcTangent2<double>>("Atan2", Nd.Atan2, Nd.Atan2, Nd.Atan2, Math.Atan2),
        new BinarySubject<Hypotenuse<float>, Hypotenuse<double>>("Hypot", Nd.Hypot, Nd.Hypot, Nd.Hypot, double.Hypot),
        new UnarySubject<Tangent<float>, Tangent<double>>("Tan", Nd.Tan, Nd.Tan, Nd.Tan, Math.Tan),
        new UnarySubject<ArcSine<float>, ArcSine<double>>("Asin", Nd.Asin, Nd.Asin, Nd.Asin, Math.Asin),
        new UnarySubject<ArcCosine<float>, ArcCosine<double>>("Acos", Nd.Acos, Nd.Acos, Nd.Acos, Math.Acos),
        new UnarySubject<ArcTangent<float>, ArcTangent<double>>("Atan", Nd.Atan, Nd.Atan, Nd.Atan, Math.Atan),
        new UnarySubject<HyperbolicSine<float>, HyperbolicSine<double>>("Sinh", Nd.Sinh, Nd.Sinh, Nd.Sinh, Math.Sinh),
        new UnarySubject<HyperbolicCosine<float>, HyperbolicCosine<double>>("Cosh", Nd.Cosh, Nd.Cosh, Nd.Cosh, Math.Cosh),
        new UnarySubject<ArcHyperbolicSine<float>, ArcHyperbolicSine<double>>("Asinh", Nd.Asinh, Nd.Asinh, Nd.Asinh, Math.Asinh),
        new UnarySubject<ArcHyperbolicCosine<float>, ArcHyperbolicCosine<double>>("Acosh", Nd.Acosh, Nd.Acosh, Nd.Acosh, Math.Acosh),
        new UnarySubject<ArcHyperbolicTangent<float>, ArcHyperbolicTangent<double>>("Atanh", Nd.Atanh, Nd.Atanh, Nd.Atanh, Math.Atanh),
        new UnarySubject<ExponentialMinusOne<float>, ExponentialMinusOne<double>>("Expm1", Nd.Expm1, Nd.Expm1, Nd.Expm1, Expm1),
        new UnarySubject<ExponentialBase2<float>, ExponentialBase2<double>>("Exp2", Nd.Exp2, Nd.Exp2, Nd.Exp2, x => Math.Pow(2, x)),
        new UnarySubject<LogarithmOnePlus<float>, LogarithmOnePlus<double>>("Log1p", Nd.Log1p, Nd.Log1p, Nd.Log1p, Log1p),
        new UnarySubject<LogarithmBase2<float>, LogarithmBase2<double>>("Log2", Nd.Log2, Nd.Log2, Nd.Log2, Math.Log2),
        new UnarySubject<LogarithmBase10<float>, LogarithmBase10<double>>("Log10", Nd.Log10, Nd.Log10, Nd.Log10, Math.Log10),
        new BinarySubject<LogarithmOfSum<float>, LogarithmOfSum<double>>("LogAddExp", Nd.LogAddExp, Nd.LogAddExp, Nd.LogAddExp, LogAddExp),
    ];

    public abstract string Name { get; }

    public abstract int Arity { get; }

    public abstract Half Of(Half x, Half y);

    public abstract float Of(float x, float y);

    public abstract double Of(double x, double y);

    /// <summary>The platform's double function: a reference for floats.</summary>
    public abstract double Platform(double x, double y);

    /// <summary>The function by vectors of <paramref name="width"/> bits; the arrays' length is a multiple of 16.</summary>
    public abstract float[] Vectors(int width, float[] x, float[] y);

    /// <summary>The function by vectors of <paramref name="width"/> bits; the arrays' length is a multiple of 8.</summary>
    public abstract double[] Vectors(int width, double[] x, double[] y);

    public static Subject Named(string name) => All.Single(s => s.Name == name);

    public static TheoryData<string> Names => [.. All.Select(s => s.Name)];

    // Near 0, where the platform has no function of its own, the series.
    private static double Expm1(double x) => Math.Abs(x) < 1e-3 ? x + (x * x / 2) + (x * x * x / 6) + (x * x * x * x / 24) : x is > -0.5 and < 0.5 ? 2 * Math.Sinh(x / 2) * Math.Exp(x / 2) : Math.Exp(x) - 1;

    private static double Log1p(double x) => Math.Abs(x) < 1e-4 ? x - (x * x / 2) + (x * x * x / 3) - (x * x * x * x / 4) : Math.Log(1 + x);

    private static double LogAddExp(double x, double y)
        => x == y ? x + Math.Log(2) : Math.Max(x, y) + Log1p(Math.Exp(-Math.Abs(x - y)));

    private static double Sigmoid(double x) => x < -40 ? Math.Exp(x) : 1 / (1 + Math.Exp(-x));
}

internal sealed class UnarySubject<S, D>(string name, Func<Half, Half> half, Func<float, float> single, Func<double, double> dbl, Func<double, double> platform) : Subject
    where S : IUnaryOp<float>
    where D : IUnaryOp<double>
{
    public override string Name => name;

    public override int Arity => 1;

    public override Half Of(Half x, Half y) => half(x);

    public override float Of(float x, float y) => single(x);

    public override double Of(double x, double y) => dbl(x);

    public override double Platform(double x, double y) => platform(x);

    public override float[] Vectors(int width, float[] x, float[] y) => Run<S, float>(width, x);

    public override double[] Vectors(int width, double[] x, double[] y) => Run<D, double>(width, x);

    private static T[] Run<O, T>(int width, T[] x)
        where O : IUnaryOp<T>
        where T : unmanaged
        => width switch
        {
            128 => Loop<O, T, Lane128<T>>(x),
            256 => Loop<O, T, Lane256<T>>(x),
            _ => Loop<O, T, Lane512<T>>(x),
        };

    private static T[] Loop<O, T, V>(T[] x)
        where O : IUnaryOp<T>
        where T : unmanaged
        where V : struct, ILane<V, T>
    {
        T[] r = new T[x.Length];
        for (int i = 0; i < x.Length; i += V.Count) V.Store(O.Invoke(V.Load(in x[0], i)), ref r[0], i);
        return r;
    }
}

internal sealed class BinarySubject<S, D>(string name, Func<Half, Half, Half> half, Func<float, float, float> single, Func<double, double, double> dbl, Func<double, double, double> platform) : Subject
    where S : IBinaryOp<float>
    where D : IBinaryOp<double>
{
    public override string Name => name;

    public override int Arity => 2;

    public override Half Of(Half x, Half y) => half(x, y);

    public override float Of(float x, float y) => single(x, y);

    public override double Of(double x, double y) => dbl(x, y);

    public override double Platform(double x, double y) => platform(x, y);

    public override float[] Vectors(int width, float[] x, float[] y) => Run<S, float>(width, x, y);

    public override double[] Vectors(int width, double[] x, double[] y) => Run<D, double>(width, x, y);

    private static T[] Run<O, T>(int width, T[] x, T[] y)
        where O : IBinaryOp<T>
        where T : unmanaged
        => width switch
        {
            128 => Loop<O, T, Lane128<T>>(x, y),
            256 => Loop<O, T, Lane256<T>>(x, y),
            _ => Loop<O, T, Lane512<T>>(x, y),
        };

    private static T[] Loop<O, T, V>(T[] x, T[] y)
        where O : IBinaryOp<T>
        where T : unmanaged
        where V : struct, ILane<V, T>
    {
        T[] r = new T[x.Length];
        for (int i = 0; i < x.Length; i += V.Count) V.Store(O.Invoke(V.Load(in x[0], i), V.Load(in y[0], i)), ref r[0], i);
        return r;
    }
}
