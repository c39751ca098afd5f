using System.Reflection;

namespace NumpyMemory;

/// <summary>What the compiler counted for one method: the constants <c>MemoryCosts.Joining.Stack.Alloc</c> and <c>.Temp</c> that it wrote into this assembly.</summary>
/// <param name="Alloc">Bytes that live on, native and managed; null where the compiler could not count them.</param>
/// <param name="Temp">The most scratch at one time.</param>
/// <param name="Stack">The most bytes of tensors on the stack.</param>
internal readonly record struct Constants(long? Alloc, long? Temp, long? Stack)
{
    /// <summary>The constants of <paramref name="method"/>. Found by its name, so that no row of the table can be paired with another's.</summary>
    public static Constants Of(MethodInfo method)
    {
        Type? costs = method.DeclaringType!.Assembly.GetType($"{method.DeclaringType.Namespace}.MemoryCosts+{method.DeclaringType.Name}+{method.Name}");
        return new(Constant("Alloc"), Constant("Temp"), Constant("Stack"));

        long? Constant(string name) => (long?)costs?.GetField(name, BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue();
    }
}
