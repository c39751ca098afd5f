namespace Tensors;

/// <summary>Makes a static method over scalars an operation of the algebra: the generator adds overloads that take declared tensors and expressions
/// and evaluate elementwise, fused with whatever surrounds the call.</summary>
/// <remarks>The containing type is <c>partial</c>. The body may use locals, arithmetic, comparisons, <c>?:</c>, <c>Math</c> and <c>MathF</c>, and other such functions.</remarks>
/// <example><code>[NdFunction] static float Smooth(float t) => t * t * (3f - 2f * t);</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class NdFunctionAttribute : Attribute
{
}
